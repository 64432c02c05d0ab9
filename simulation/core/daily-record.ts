import type { MetricSet, MetricSpec, MetricFormat, MetricNature } from './metric';
import { text, type LocalizedText } from './text';
import type { UnitId } from './unit';

const source = {
  kind: 'assumption',
  title: 'DePIN Lab shared daily record',
  locator: 'ARCHITECTURE.md, section "The shared daily record"',
  date: '2026-11-22',
} as const;

function field(
  label: LocalizedText,
  unit: UnitId,
  format: MetricFormat,
  nature: MetricNature,
  description: LocalizedText,
): MetricSpec {
  return { label, unit, format, nature, description, source };
}

/**
 * The fields every network fills each day, so that unlike networks compare on one record.
 * `subsidyUsd` and `rewardGini` are derived by the kernel from `emitted`, `price` and `rewards`.
 */
export const dailyRecord = {
  price: field(
    text('Token price', '代币价格'),
    'usd',
    'usd',
    'stock',
    text(
      'Price the run assumes for the token. An input, never a forecast.',
      '本次运行假设的代币价格。它是输入，不是预测。',
    ),
  ),
  supply: field(
    text('Total supply', '总供应量'),
    'tokens',
    'compact',
    'stock',
    text('Tokens issued so far, less tokens destroyed.', '已发行代币减去已销毁代币。'),
  ),
  circulating: field(
    text('Circulating supply', '流通量'),
    'tokens',
    'compact',
    'stock',
    text("Circulating supply by the network's own definition.", '按该网络自身定义的流通量。'),
  ),
  emitted: field(
    text('Emitted', '当日发行'),
    'tokens-per-day',
    'compact',
    'flow',
    text('Tokens newly issued as rewards on the day.', '当日作为奖励新发行的代币。'),
  ),
  burned: field(
    text('Burned', '当日销毁'),
    'tokens-per-day',
    'compact',
    'flow',
    text('Tokens destroyed on the day.', '当日销毁的代币。'),
  ),
  feesUsd: field(
    text('Network fees', '网络费用'),
    'usd-per-day',
    'compact',
    'flow',
    text('Fees users and operators pay to the protocol on the day.', '用户与运营者当日付给协议的费用。'),
  ),
  revenueUsd: field(
    text('Revenue from users', '用户付费'),
    'usd-per-day',
    'compact',
    'flow',
    text('What real users pay for the service on the day.', '真实用户当日为服务支付的金额。'),
  ),
  subsidyUsd: field(
    text('Token subsidy', '代币补贴'),
    'usd-per-day',
    'compact',
    'flow',
    text('Tokens emitted on the day, valued at the price of the day.', '当日发行代币按当日价格计算的价值。'),
  ),
  capacity: field(
    text('Capacity', '容量'),
    'units',
    'compact',
    'stock',
    text("Capacity ready to serve, in the network's own unit.", '可提供服务的容量，以该网络自身单位计。'),
  ),
  used: field(
    text('Capacity in use', '已用容量'),
    'units',
    'compact',
    'stock',
    text('Capacity that real users occupy.', '真实用户占用的容量。'),
  ),
  supplyUnits: field(
    text('Operators', '供给单元'),
    'units',
    'compact',
    'stock',
    text('Machines, nodes or providers on the supply side.', '供给侧的机器、节点或提供者数量。'),
  ),
  joins: field(
    text('Joins', '加入'),
    'units-per-day',
    'compact',
    'flow',
    text('Supply units that joined on the day.', '当日加入的供给单元。'),
  ),
  exits: field(
    text('Exits', '退出'),
    'units-per-day',
    'compact',
    'flow',
    text('Supply units that left on the day.', '当日退出的供给单元。'),
  ),
  rewardGini: field(
    text('Reward concentration (Gini)', '奖励集中度（基尼）'),
    'share',
    'decimal',
    'ratio',
    text(
      "Gini coefficient of the day's rewards across the operator groups that are modelled; undefined with a single group.",
      '当日奖励在所建模运营者群体间的基尼系数；仅一组时无定义。',
    ),
  ),
  unlocks: field(
    text('Unlocks', '当日解锁'),
    'tokens-per-day',
    'compact',
    'flow',
    text('Tokens allocated at genesis that became transferable on the day.', '当日解锁的创世分配代币。'),
  ),
  staked: field(
    text('Staked or locked', '质押或锁定'),
    'tokens',
    'compact',
    'stock',
    text('Tokens locked as pledge, stake or unvested reward.', '作为质押、抵押或未归属奖励而锁定的代币。'),
  ),
  transactions: field(
    text('Transactions', '交易数'),
    'transactions-per-day',
    'compact',
    'flow',
    text(
      "On-chain transactions the network's own rules cause on the day.",
      '该网络规则当日引起的链上交易数。',
    ),
  ),
  feePerTransactionUsd: field(
    text('Fee per transaction', '单笔手续费'),
    'usd-per-transaction',
    'usd',
    'ratio',
    text('Mean fee of one such transaction.', '上述交易的平均手续费。'),
  ),
  latencySeconds: field(
    text('Confirmation latency', '确认延迟'),
    'seconds',
    'decimal',
    'ratio',
    text('Mean time until a transaction is included in a block.', '交易被打包进区块的平均时间。'),
  ),
} as const satisfies MetricSet;

export type DailyRecordField = keyof typeof dailyRecord;
export const dailyRecordFields = Object.keys(dailyRecord) as DailyRecordField[];
