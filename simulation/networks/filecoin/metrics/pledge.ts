import { text } from '../../../core';
import { sources } from '../sources';
import { metricOf } from './metric-of';

const { minerMonies, minerPolicy, fip0081, ours, lotusSupply, dataPortal, celForecast } = sources;

/** Pledge, locking and what a provider earns on it. */
export const pledgeMetrics = {
  gamma: metricOf(
    'share',
    'decimal',
    'ratio',
    fip0081,
    text('Gamma', 'gamma'),
    text(
      'Weight of the baseline in consensus pledge; falls from 1 to its floor in the year after FIP-0081.',
      '共识质押中基线的权重；FIP-0081 之后一年内从 1 降至下限。',
    ),
  ),
  pledgePerSectorFil: metricOf(
    'fil-per-sector',
    'decimal',
    'ratio',
    minerMonies,
    text('Pledge per sector', '单扇区质押'),
    text(
      'Initial pledge for 32 GiB of quality-adjusted power sealed on the day; 0 while the network has no power.',
      '当日封装 32 GiB 质量调整算力所需的初始质押；全网无算力时为 0。',
    ),
  ),
  rewardPerSectorDayFil: metricOf(
    'fil-per-sector',
    'decimal',
    'ratio',
    minerMonies,
    text('Reward per sector and day', '单扇区日奖励'),
    text(
      'Day reward for 32 GiB of quality-adjusted power; 0 while the network has no power.',
      '每 32 GiB 质量调整算力的日奖励；全网无算力时为 0。',
    ),
  ),
  lockedPledgeFil: metricOf(
    'fil',
    'compact',
    'stock',
    minerMonies,
    text('Locked pledge', '锁定质押'),
    text('Initial pledge of all live sectors.', '所有存续扇区的初始质押。'),
  ),
  lockedRewardFil: metricOf(
    'fil',
    'compact',
    'stock',
    minerPolicy,
    text('Locked reward', '锁定奖励'),
    text('Block rewards still vesting over 180 days.', '仍在 180 天释放期内的区块奖励。'),
  ),
  lockedShare: metricOf(
    'share',
    'percent',
    'ratio',
    lotusSupply,
    text('Locked over circulating', '锁定/流通比'),
    text('Locked pledge and reward over circulating supply.', '锁定的质押与奖励与流通量之比。'),
  ),
  pledgedFilPerDay: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerMonies,
    text('Pledge added', '新增质押'),
    text(
      'Pledge locked by new sectors and re-pledged at renewal on the day.',
      '当日新扇区锁定及续期追加的质押。',
    ),
  ),
  releasedFilPerDay: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerMonies,
    text('Pledge released', '释放质押'),
    text(
      'Pledge that left with expired and terminated sectors on the day, fees included.',
      '当日随到期与终止扇区离开的质押，含费用。',
    ),
  ),
  returnOnPledge: metricOf(
    'percent-per-year',
    'percent',
    'ratio',
    celForecast,
    text('Return on pledge', '质押收益率'),
    text(
      'Reward of one sector on the day × 365 over its pledge of the day; 0 while there is no pledge.',
      '单扇区当日奖励 × 365 与当日质押之比；无质押时为 0。',
    ),
  ),
  forwardReturnOnPledge: metricOf(
    'percent-per-year',
    'percent',
    'ratio',
    ours,
    text('Return on pledge, next year (FoFR)', '未来一年质押收益率（FoFR）'),
    text(
      'Rewards of one sector over the next 365 days over its pledge of the day. Past the last day of the run its reward is held, so the last day shows its own reward, annualised. 0 while there is no pledge.',
      '单扇区未来 365 天奖励与当日质押之比。超出运行末日的部分按末日奖励保持不变，因此末日为其自身奖励的年化值。无质押时为 0。',
    ),
  ),
  activeDataPib: metricOf(
    'pib',
    'decimal',
    'stock',
    dataPortal,
    text('Active deal data', '活跃订单数据'),
    text('Data stored under deals that live with their sectors.', '随扇区存续的订单所存数据。'),
  ),
  utilisation: metricOf(
    'share',
    'percent',
    'ratio',
    dataPortal,
    text('Utilisation', '利用率'),
    text(
      'Active deal data over raw power; 0 while the network has no power.',
      '活跃订单数据与原始算力之比；全网无算力时为 0。',
    ),
  ),
  verifiedPowerShare: metricOf(
    'share',
    'percent',
    'ratio',
    ours,
    text('Verified share of power', '已验证算力占比'),
    text(
      'Share of quality-adjusted power that stems from sectors with verified deals; 0 while the network has no power.',
      '质量调整算力中来自已验证订单扇区的比例；全网无算力时为 0。',
    ),
  ),
};
