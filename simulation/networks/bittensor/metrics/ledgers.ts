import type { LocalizedText, Source } from '../../../core';
import { text } from '../../../core';
import { sources } from '../sources';

/** A daily flow in TAO. */
const flow = (label: LocalizedText, description: LocalizedText, source: Source = sources.model) =>
  ({ label, description, unit: 'tao-per-day', format: 'compact', nature: 'flow', source }) as const;

/** What moves between holders of TAO, and what roles earn and pay, TAO a day. */
export const ledgerMetrics = {
  stakedIntoAlphaTao: flow(
    text('Staked into alpha', '质押进入 alpha'),
    text(
      'TAO people brought into the pools of subnets with a net inflow; sales for root excluded.',
      '用户带入净流入子网资金池的 TAO，不含为根网络的卖出。',
    ),
  ),
  takenOutOfAlphaTao: flow(
    text('Taken out of alpha', '退出 alpha'),
    text(
      'TAO people took out of the pools of subnets with a net outflow; sales for root excluded.',
      '用户从净流出子网资金池取出的 TAO，不含为根网络的卖出。',
    ),
  ),
  movedToRootTao: flow(
    text('Moved to root', '转入根网络'),
    text('TAO by which the root stake grew.', '根网络质押增加的 TAO。'),
  ),
  movedFromRootTao: flow(
    text('Moved from root', '转出根网络'),
    text('TAO by which the root stake fell.', '根网络质押减少的 TAO。'),
  ),
  paidRecycledTao: flow(
    text('Paid and recycled', '支付并回收'),
    text(
      'Registrations, locks and fees that people paid and the chain took out of the issuance.',
      '用户支付、由链移出发行量的注册费、锁定与手续费。',
    ),
    sources.networkStats,
  ),
  unspentEmissionTao: flow(
    text('Emission nobody could take', '无人可得的发行'),
    text(
      'Emission of blocks in which a rule of flow gave no subnet a share, because every net flow was an outflow; recycled at once. None at the defaults. It occurs where a flow rule is held, and with the dated rules at 1 TAO a block, short block times, a much lower staking inflow, owners or stakers who sell everything, fast flow averages or a cutoff, heavy recycling, root stake that weighs nothing, pools weighted towards alpha, or injection capped by root proportion throughout.',
      '所有净流量均为流出时，流量规则不给任何子网份额的区块的发行；立即回收。默认设置下为零。一直使用流量规则时会出现；按日期的规则下，每区块 1 TAO、出块更快、质押流入低得多、所有者或质押者全部卖出、流量均值更快或设有截止值、大量回收、根质押权重为零、资金池偏重 alpha，或始终以根比例为注入上限时也会出现。',
    ),
    sources.coinbase,
  ),
  minersPaidTao: flow(
    text('Miners paid', '矿工实得'),
    text(
      'Alpha of the day for miners less what is burned, at spot price.',
      '当日矿工 alpha 减去销毁部分，按即时价格折算。',
    ),
    sources.coinbase,
  ),
  minerCostTao: flow(
    text('Cost of miners', '矿工成本'),
    text(
      'What all active miners spend, in TAO at the price of the day.',
      '全部活跃矿工的支出，按当日价格折成 TAO。',
    ),
  ),
  validatorTakeTao: flow(
    text('Validators’ take', '验证者抽成'),
    text(
      'Part of the dividends of alpha and root stakers that validators keep.',
      '验证者从 alpha 与根网络质押者分红中保留的部分。',
    ),
    sources.defaults,
  ),
  alphaStakersTao: flow(
    text('To alpha stakers', '归 alpha 质押者'),
    text('Alpha dividends after the take, at spot price.', '扣除抽成后的 alpha 分红，按即时价格折算。'),
    sources.coinbase,
  ),
  rootStakersTao: flow(
    text('To root stakers', '归根网络质押者'),
    text('Root dividends after the take.', '扣除抽成后的根网络分红。'),
    sources.coinbase,
  ),
  userSpendingTao: flow(
    text('Paid by AI users', 'AI 用户付费'),
    text(
      'What people outside pay for models and compute, in TAO at the price of the day.',
      '外部用户为模型与算力的支付，按当日价格折成 TAO。',
    ),
  ),
  buybackTao: flow(
    text('Bought back', '回购'),
    text('Part of user revenue that owners turn into alpha.', '所有者用于买入 alpha 的用户收入。'),
  ),
  swapFeesTao: flow(
    text('Swap fees', '兑换手续费'),
    text(
      'Fees of 0.05 % on trades with the pools; paid, but not yet anybody’s income here.',
      '与资金池交易的 0.05% 手续费；已支付，但此处尚未计为任何人的收入。',
    ),
    sources.swapFee,
  ),
} as const;
