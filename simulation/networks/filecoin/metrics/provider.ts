import { text, type LocalizedText, type MetricSpec } from '../../../core';
import { sources } from '../sources';
import { metricOf } from './metric-of';

const { rewardActor, providerCosts, ours } = sources;

/** Kinds of sectors a provider may fill a TiB with; the order of the columns. */
export const sectorKinds = [
  { key: 'capacity', label: text('Committed capacity', '承诺容量') },
  { key: 'regular', label: text('Regular deals', '普通订单') },
  { key: 'verified', label: text('Verified (FIL+) deals', '已验证（FIL+）订单') },
] as const;

/** A metric with one column for each kind of sector. */
function byKind(
  unit: 'days' | 'percent-per-year',
  label: LocalizedText,
  description: LocalizedText,
): MetricSpec & { readonly members: typeof sectorKinds } {
  const format = unit === 'days' ? 'integer' : 'percent';
  return { unit, format, nature: 'ratio', source: ours, label, description, members: sectorKinds };
}

/** What providers earn and pay, in all and on one TiB. */
export const providerMetrics = {
  minerRewardUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    rewardActor,
    text('Block rewards of providers', '提供者区块奖励'),
    text(
      'What providers get of the day reward, at the price of the day.',
      '提供者所得日奖励按当日价格的价值。',
    ),
  ),
  runningCostUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    providerCosts,
    text('Running cost of providers', '提供者运行成本'),
    text(
      'Power, space, bandwidth and messages of all committed storage on the day.',
      '全部承诺存储当日的电力、机架、带宽与消息成本。',
    ),
  ),
  hardwareCostUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    ours,
    text('Hardware and sealing', '硬件与封装'),
    text('What the storage sealed on the day cost to buy and seal.', '当日封装存储的购置与封装成本。'),
  ),
  capitalCostUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    ours,
    text('Interest on pledge', '质押利息'),
    text(
      'Interest of the day, at the world’s rate, on the value of all pledge.',
      '全部质押价值按世界利率计的当日利息。',
    ),
  ),
  netReturnOnPledge: byKind(
    'percent-per-year',
    text('Return after running costs', '扣除运行成本后的收益率'),
    text(
      'Rewards and payments of one TiB less running cost, × 365 over its pledge, at the prices of the day; the same in FIL and in dollars while the price holds. 0 where pledge is worth nothing.',
      '每 TiB 的奖励与付费扣除运行成本，× 365 与质押之比，按当日价格计；价格不变时以 FIL 与美元计相同。质押无价值时为 0。',
    ),
  ),
  paybackDays: byKind(
    'days',
    text('Payback, pledge returned', '回本期（质押返还）'),
    text(
      'Days until the net income of a new TiB returns hardware and sealing; the pledge comes back at the end of the term. Undefined (blank) without net income.',
      '新增一 TiB 的净收入收回硬件与封装所需天数；质押在期末返还。无净收入时无定义（空白）。',
    ),
  ),
  paybackWithPledgeDays: byKind(
    'days',
    text('Payback with pledge', '回本期（含质押）'),
    text(
      'Days until the net income of a new TiB returns hardware, sealing and pledge. Undefined (blank) without net income.',
      '新增一 TiB 的净收入收回硬件、封装与质押所需天数。无净收入时无定义（空白）。',
    ),
  ),
  forwardReturnUsd: metricOf(
    'percent-per-year',
    'percent',
    'ratio',
    ours,
    text('Return on pledge in dollars, next year', '未来一年美元质押收益率'),
    text(
      'Rewards of one sector over the next 365 days at the prices of their days, and what the pledge gains or loses in value, over its value on the day. Past the last day of the run reward and price are held. 0 where pledge is worth nothing.',
      '单扇区未来 365 天奖励按各日价格计，加质押价值变动，与当日质押价值之比。超出运行末日时奖励与价格保持不变。质押无价值时为 0。',
    ),
  ),
};
