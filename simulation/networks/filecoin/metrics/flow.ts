import { text } from '../../../core';
import { sources } from '../sources';
import { metricOf } from './metric-of';

const { fip0118, lotusSupply, minerMonies, minerPolicy, ours } = sources;

/** Where FIL goes on a day: what is minted, locked, released, sold and burnt. */
export const flowMetrics = {
  rewardAtOnceFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerPolicy,
    text('Reward at once', '即时奖励'),
    text('Part of the miners’ day reward that is theirs at once.', '矿工日奖励中立即到账的部分。'),
  ),
  rewardVestingFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerPolicy,
    text('Reward locked', '锁定的奖励'),
    text(
      'Part of the miners’ day reward that begins to vest over 180 days.',
      '矿工日奖励中开始在 180 天内释放的部分。',
    ),
  ),
  rewardReleasedFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerPolicy,
    text('Reward released', '释放的奖励'),
    text('Earlier rewards that vested on the day.', '当日释放的既往奖励。'),
  ),
  serviceRewardFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    fip0118,
    text('Service stream', '服务流'),
    text(
      'Part of the day reward that FIP-0118 pays to service orchestrators; 0 while it is off.',
      'FIP-0118 支付给服务协调者的日奖励部分；未启用时为 0。',
    ),
  ),
  rewardBurntFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    fip0118,
    text('Burn stream', '销毁流'),
    text(
      'Part of the day reward that FIP-0118 burns; 0 while it is off.',
      'FIP-0118 销毁的日奖励部分；未启用时为 0。',
    ),
  ),
  vestedFilPerDay: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    lotusSupply,
    text('Genesis vesting', '创世归属'),
    text('Genesis allocations released on the day.', '当日释放的创世分配。'),
  ),
  pledgeReturnedFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerMonies,
    text('Pledge returned', '返还质押'),
    text(
      'Pledge of expired and terminated sectors that comes back after fees.',
      '到期与终止扇区扣费后返还的质押。',
    ),
  ),
  soldByProvidersFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    ours,
    text('Left with the market by providers', '提供者流向市场'),
    text(
      'What providers neither pledge nor pay in fees of what the day brings them: sold or kept free.',
      '提供者当日所得中既未质押也未缴费的部分：出售或自由持有。',
    ),
  ),
  boughtByProvidersFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    ours,
    text('Taken from the market by providers', '提供者取自市场'),
    text(
      'What providers need for pledge and fees beyond what the day brings them.',
      '提供者质押与缴费超出当日所得的部分。',
    ),
  ),
};
