import { text, type RoleSpec } from '../../../core';

/** Who takes part, and what a day brings and costs them in TAO; alpha counts at the spot price of the day. */
export const roles = {
  owner: {
    label: text('Subnet owner', '子网所有者'),
    description: text(
      'Registers a subnet, writes what its miners have to do and sells the result. Earns 18 % of the subnet’s alpha and what AI users pay; may buy alpha back.',
      '注册子网，规定矿工的任务并出售其成果。获得子网 18% 的 alpha 与 AI 用户付费；可回购 alpha。',
    ),
    ledger: [
      { metric: 'ownerTao', sign: 1 },
      { metric: 'userSpendingTao', sign: 1 },
      { metric: 'buybackTao', sign: -1 },
    ],
  },
  miner: {
    label: text('Miner', '矿工'),
    description: text(
      'Answers the tasks of a subnet with models and compute of its own. Earns 41 % of the subnet’s alpha by the rank validators give it, less what the owner burns; pays for hardware.',
      '以自有模型与算力完成子网任务。按验证者给出的排名获得子网 41% 的 alpha（扣除所有者销毁的部分）；承担硬件开支。',
    ),
    ledger: [
      { metric: 'minersPaidTao', sign: 1 },
      { metric: 'minerCostTao', sign: -1 },
    ],
  },
  validator: {
    label: text('Validator', '验证者'),
    description: text(
      'Tests miners and sets weights on them; what it earns grows with stake behind it and with agreement with the other validators. Keeps its take of the dividends of whoever stakes with it.',
      '测试矿工并为其设定权重；收益随背后质押量及与其他验证者的一致程度增加。从质押者的分红中保留抽成。',
    ),
    ledger: [{ metric: 'validatorTakeTao', sign: 1 }],
  },
  alphaStaker: {
    label: text('Alpha staker', 'alpha 质押者'),
    description: text(
      'Swaps TAO for a subnet’s alpha and stakes it with a validator. Earns alpha; gains or loses with its price, which is not in this account.',
      '将 TAO 换成子网 alpha 并质押给验证者。收益为 alpha；其价格涨跌带来的盈亏不在此账内。',
    ),
    ledger: [
      { metric: 'alphaStakersTao', sign: 1 },
      { metric: 'swapFeesTao', sign: -1 },
    ],
  },
  rootStaker: {
    label: text('Root staker', '根网络质押者'),
    description: text(
      'Stakes TAO on root. Is paid in every subnet by the root proportion, in alpha that is sold for TAO; bears no alpha price.',
      '在根网络质押 TAO。按根比例从每个子网获得 alpha，并卖出换成 TAO；不承担 alpha 价格风险。',
    ),
    ledger: [{ metric: 'rootStakersTao', sign: 1 }],
  },
  aiUser: {
    label: text('AI user', 'AI 用户'),
    description: text(
      'Calls models and compute of subnets and pays their owners.',
      '调用子网的模型与算力，并向其所有者付费。',
    ),
    ledger: [{ metric: 'userSpendingTao', sign: -1 }],
  },
} as const satisfies Readonly<Record<string, RoleSpec>>;
