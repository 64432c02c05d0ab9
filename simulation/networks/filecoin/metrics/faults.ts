import { text } from '../../../core';
import { sources } from '../sources';
import { metricOf } from './metric-of';

const { minerMonies, runtimePolicy, fip0115, ours } = sources;

/** Missed proofs, what they cost, and who cannot pay. */
export const faultMetrics = {
  lostPowerPib: metricOf(
    'pib',
    'decimal',
    'stock',
    runtimePolicy,
    text('Lost power', '失去的算力'),
    text(
      'Faulty raw power that will not come back and is terminated 42 days after its first missed proof.',
      '不再恢复、首次漏证 42 天后被终止的故障原始算力。',
    ),
  ),
  faultFeeFromRewardsFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerMonies,
    text('Fault fee out of rewards', '从奖励扣除的故障费'),
    text(
      'Fault fees burnt out of rewards that still vest: 3.51 days of reward for each further day of a fault.',
      '从未释放奖励中销毁的故障费：故障每多持续一天扣 3.51 天奖励。',
    ),
  ),
  faultFeeFromPledgeFil: metricOf(
    'fil-per-day',
    'compact',
    'flow',
    minerMonies,
    text('Fault debt out of pledge', '从质押扣除的故障欠费'),
    text(
      'Fault fees that rewards did not cover, burnt out of the pledge of sectors terminated after 42 days.',
      '奖励不足以支付的故障费，从 42 天后被终止扇区的质押中销毁。',
    ),
  ),
  faultDebtFil: metricOf(
    'fil',
    'compact',
    'stock',
    ours,
    text('Fault debt', '故障欠费'),
    text(
      'Fault fees that providers who do not come back owe; what their pledge does not cover is never paid.',
      '不再恢复的提供者所欠故障费；质押不足部分不再偿付。',
    ),
  ),
  baseFeeAttoFil: metricOf(
    'atto-fil-per-gas',
    'compact',
    'ratio',
    fip0115,
    text('Base fee', '基础费'),
    text(
      'Base fee of gas: by the chosen rule, or, where the base burn is given, what would burn it. Undefined (blank) while nothing is sent.',
      'Gas 基础费：按所选规则，或在给定基础销毁时由其推算。无消息时无定义（空白）。',
    ),
  ),
};
