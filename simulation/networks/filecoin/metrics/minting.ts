import { text } from '../../../core';
import { sources } from '../sources';
import { metricOf } from './metric-of';

const { rewardActor, lotusSupply, fip0098, fip0100, ours } = sources;

/** Minting, vesting and burning. */
export const mintingMetrics = {
  effectiveNetworkTimeDays: metricOf(
    'days',
    'decimal',
    'stock',
    rewardActor,
    text('Effective network time', '有效网络时间'),
    text(
      'Clock of baseline minting: advances a day a day only while raw power is at or above the baseline.',
      '基线铸造的时钟：仅当原始算力达到基线时才每天前进一天。',
    ),
  ),
  simpleRewardFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    rewardActor,
    text('Simple reward', '简单铸造奖励'),
    text('Part of the day reward that follows time alone.', '日奖励中仅随时间产生的部分。'),
  ),
  baselineRewardFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    rewardActor,
    text('Baseline reward', '基线铸造奖励'),
    text('Part of the day reward that follows effective network time.', '日奖励中随有效网络时间产生的部分。'),
  ),
  dayRewardFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    rewardActor,
    text('Day reward', '日区块奖励'),
    text(
      'Block rewards paid on the day, after orphaned and missed blocks.',
      '扣除孤块与漏块后当日支付的区块奖励。',
    ),
  ),
  mintedFil: metricOf(
    'fil',
    'compact',
    'stock',
    rewardActor,
    text('Minted', '累计铸造'),
    text('Block rewards paid since genesis.', '自创世以来支付的区块奖励。'),
  ),
  simpleMintedFil: metricOf(
    'fil',
    'compact',
    'stock',
    rewardActor,
    text('Minted, simple', '累计简单铸造'),
    text('Simple part of what was minted, at most 330 M FIL.', '累计铸造中的简单部分，上限 3.3 亿 FIL。'),
  ),
  baselineMintedFil: metricOf(
    'fil',
    'compact',
    'stock',
    rewardActor,
    text('Minted, baseline', '累计基线铸造'),
    text('Baseline part of what was minted, at most 770 M FIL.', '累计铸造中的基线部分，上限 7.7 亿 FIL。'),
  ),
  vestedFil: metricOf(
    'fil',
    'compact',
    'stock',
    lotusSupply,
    text('Vested', '累计归属'),
    text(
      'Genesis allocations released so far; complete on 2026-10-14 with 599.8 M FIL.',
      '已释放的创世分配；2026-10-14 全部完成，共 5.998 亿 FIL。',
    ),
  ),
  burntFil: metricOf(
    'fil',
    'compact',
    'stock',
    lotusSupply,
    text('Burnt', '累计销毁'),
    text('FIL destroyed since genesis: gas, fees and penalties.', '自创世以来销毁的 FIL：Gas、费用与罚款。'),
  ),
  baseBurnFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    ours,
    text('Base burn', '基础销毁'),
    text('Gas burnt on the day.', '当日销毁的 Gas。'),
  ),
  sectorFeeFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    fip0100,
    text('Sector fee', '扇区费'),
    text('Daily fee of FIP-0100 burnt on the day.', 'FIP-0100 规定的当日销毁扇区费。'),
  ),
  terminationFeeFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    fip0098,
    text('Termination fee', '终止费'),
    text(
      'Pledge burnt because sectors were given up early, 8.5 % of theirs. If early ends stay at the 0.2 % a day of 2026, as by default, it grows to a third of the day reward in 2030 and three quarters in 2035: pledge per sector triples while rewards fall. At the rate of 2024-25 it stays below 3 %.',
      '因提前放弃扇区而销毁的质押，为其质押的 8.5%。若提前终止保持 2026 年每天 0.2% 的水平（默认），2030 年将达日奖励的三分之一以上，2035 年达四分之三：每扇区质押升至三倍而奖励下降。按 2024-25 年的水平则不足 3%。',
    ),
  ),
  inflationPerYear: metricOf(
    'percent-per-year',
    'percent',
    'ratio',
    ours,
    text('Inflation', '通胀率'),
    text(
      'Change of total supply by the day reward, vesting and burn of the day, compounded over 365 such days, so never below −100 %; undefined (blank) with less than one FIL left, or where it is beyond all numbers.',
      '总供应量因当日奖励、归属与销毁产生的变化，按 365 个相同的日子复利计，故不低于 −100%；不足 1 FIL 或数值溢出时无定义（空白）。',
    ),
  ),
  mintingInflationPerYear: metricOf(
    'percent-per-year',
    'percent',
    'ratio',
    ours,
    text('Minting inflation', '铸造通胀率'),
    text(
      'The same by the day reward alone: what providers add, without burn and the vesting of genesis allocations; undefined (blank) with less than one FIL left, or where it is beyond all numbers.',
      '同上，仅计日奖励：只含提供者带来的增发，不含销毁与创世归属；不足 1 FIL 或数值溢出时无定义（空白）。',
    ),
  ),
};
