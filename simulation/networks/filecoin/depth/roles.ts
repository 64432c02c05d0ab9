import { text, type RoleSpec } from '../../../core';

/** Who takes part, and what a day brings and costs them in dollars. */
export const roles = {
  storageProvider: {
    label: text('Storage provider', '存储提供者'),
    description: text(
      'Keeps sectors, proves them every day and locks pledge behind each. Earns block rewards and what clients pay; pays for disks and power, for gas, sector fees and penalties, and has capital bound in pledge.',
      '保存扇区、每天提交证明，并为每个扇区锁定质押。收入为区块奖励与客户付费；支出为硬盘与电力、Gas、扇区费与惩罚，以及质押占用的资金成本。',
    ),
    ledger: [
      { metric: 'minerRewardUsd', sign: 1 },
      { metric: 'storageRevenueUsd', sign: 1 },
      { metric: 'runningCostUsd', sign: -1 },
      { metric: 'hardwareCostUsd', sign: -1 },
      { metric: 'feesUsd', sign: -1 },
      { metric: 'capitalCostUsd', sign: -1 },
    ],
  },
  retrievalProvider: {
    label: text('Retrieval provider', '检索提供者'),
    description: text(
      'Finds and serves data, paid for each byte by whoever reads it: a storage provider beside its storage, or a node that does nothing else. Needs no pledge, gets nothing minted and cannot be slashed.',
      '查找并提供数据，由读取者按字节付费：可以是兼营检索的存储提供者，也可以是专门的节点。无需质押，不获铸造奖励，也不会被惩罚。',
    ),
    ledger: [
      { metric: 'retrievalRevenueUsd', sign: 1 },
      { metric: 'retrievalCostUsd', sign: -1 },
    ],
  },
  client: {
    label: text('Client', '数据存储者'),
    description: text(
      'Makes deals and pays providers for storing copies. Earned is the bill of a central cloud for the same data that the client does not pay.',
      '与提供者签订订单并为存储副本付费。收入项为同量数据存于中心化云而免付的账单。',
    ),
    ledger: [
      { metric: 'cloudStorageBillUsd', sign: 1 },
      { metric: 'storageRevenueUsd', sign: -1 },
    ],
  },
  dataUser: {
    label: text('Data user', '数据使用者'),
    description: text(
      'Asks for data by its identifier and pays for what is served. Earned is the egress bill of a central cloud that is not paid.',
      '以内容标识符请求数据并为所得数据付费。收入项为免付的中心化云下行账单。',
    ),
    ledger: [
      { metric: 'cloudEgressBillUsd', sign: 1 },
      { metric: 'retrievalRevenueUsd', sign: -1 },
    ],
  },
} as const satisfies Readonly<Record<string, RoleSpec>>;
