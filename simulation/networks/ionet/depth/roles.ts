import { text, type RoleSpec } from '../../../core';

/** Who takes part, and what a day brings and costs them: in dollars, holders of IO in IO. */
export const roles = {
  supplier: {
    label: text('Supplier', '算力提供者'),
    description: text(
      'Starts a worker with one Docker command and keeps cards online with a stake behind them. Earns rent when hired and block rewards for being present; pays power, hosting, interest on its stake and what is slashed of it. The purchase of cards is not in the account.',
      '用一条 Docker 命令启动节点，让显卡在线并为其质押。被租用时赚取租金，在线即获区块奖励；承担电力、托管、质押资金成本与罚没损失。购卡支出不在账内。',
    ),
    ledger: [
      { metric: 'supplierNetUsd', sign: 1 },
      { metric: 'ownerRewardUsd', sign: 1 },
      { metric: 'feeTopUpUsd', sign: 1 },
      { metric: 'runningCostUsd', sign: -1 },
      { metric: 'ownStakeCostUsd', sign: -1 },
      { metric: 'ownSlashCostUsd', sign: -1 },
      { metric: 'sellingCostUsd', sign: -1 },
      { metric: 'logCostUsd', sign: -1 },
    ],
  },
  renter: {
    label: text('Renter', '算力使用者'),
    description: text(
      'Hires cards or clusters by the hour or for months, pays in USDC or IO. Earned is the bill of a cloud for the same hours that is not paid.',
      '按小时或按月租用显卡与集群，以 USDC 或 IO 支付。收入项为同等卡时免付的云账单。',
    ),
    ledger: [
      { metric: 'cloudBillUsd', sign: 1 },
      { metric: 'renterPaysUsd', sign: -1 },
    ],
  },
  staker: {
    label: text('Staker (the owner’s stake)', '质押者（设备所有者）'),
    description: text(
      'What the stake of owners alone brings: only devices with their full stake get block rewards. The same money as in the supplier’s account, set apart.',
      '所有者质押单独带来的收益：只有足额质押的设备才获区块奖励。与提供者账本为同一笔钱，此处单列。',
    ),
    ledger: [
      { metric: 'ownerRewardUsd', sign: 1 },
      { metric: 'ownStakeCostUsd', sign: -1 },
      { metric: 'ownSlashCostUsd', sign: -1 },
    ],
  },
  coStaker: {
    label: text('Co-staker', '共同质押者'),
    description: text(
      'Supplies up to half of the stake of a device that belongs to somebody else, for an agreed share of its block rewards. Gets nothing of the rent.',
      '为他人设备提供至多一半的质押，换取约定份额的区块奖励；不分享租金。',
    ),
    ledger: [
      { metric: 'coStakerRewardUsd', sign: 1 },
      { metric: 'coStakeCostUsd', sign: -1 },
      { metric: 'coSlashCostUsd', sign: -1 },
    ],
  },
  platform: {
    label: text('Platform', '平台'),
    description: text(
      'Matches, bills and settles. Takes 0.25 % of a booking from both sides and 2 % from whoever uses USDC; what it does not spend on buying back or topping up stays with it or in the fee vault.',
      '负责匹配、计费与结算。向双边各收 0.25%，并向使用 USDC 的一方收 2%；未用于回购或补足的部分留存或进入费用金库。',
    ),
    ledger: [
      { metric: 'networkFeesUsd', sign: 1 },
      { metric: 'buybackUsd', sign: -1 },
      { metric: 'feeTopUpUsd', sign: -1 },
    ],
  },
  holder: {
    label: text('IO holder: burn against dilution', 'IO 持有者：销毁与稀释'),
    description: text(
      'Holds IO and does nothing. Gains by what is burned, loses by what is emitted and unlocked, in IO.',
      '仅持有 IO。以 IO 计，因销毁受益，因发行与解锁被稀释。',
    ),
    ledger: [
      { metric: 'burned', sign: 1 },
      { metric: 'emitted', sign: -1 },
      { metric: 'unlocks', sign: -1 },
    ],
  },
} as const satisfies Readonly<Record<string, RoleSpec>>;
