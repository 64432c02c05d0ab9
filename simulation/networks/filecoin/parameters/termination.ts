import { defineParameters, text } from '../../../core';
import { sources } from '../sources';
import { protocolConstant } from './protocol-constant';

/** What it costs to give a sector up early, before and after FIP-0098. */
export const terminationParameters = defineParameters({
  terminationFeeRule: {
    kind: 'choice',
    default: 'by-date',
    options: [
      { value: 'by-date', label: text('As in force on the day', '按当日生效规则') },
      { value: 'before', label: text('Before FIP-0098', 'FIP-0098 之前') },
      { value: 'after', label: text('FIP-0098', 'FIP-0098') },
    ],
    level: 'advanced',
    group: 'pledge',
    source: sources.fip0098,
    label: text('Termination fee rule', '终止费规则'),
    help: text(
      'FIP-0098 (2025-04-14) burns 8.5 % of pledge. Before, 20 days of reward and half of the reward since commitment, of at most 140 days, were burnt.',
      'FIP-0098（2025-04-14）销毁质押的 8.5%。此前销毁 20 天奖励以及承诺以来（最多 140 天）奖励的一半。',
    ),
  },
  terminatedSectorAgeDays: {
    kind: 'number',
    unit: 'days',
    default: 270,
    soft: [0, 540],
    hard: [0, 1278],
    step: 1,
    scale: 'linear',
    level: 'advanced',
    group: 'pledge',
    source: sources.ours,
    distribution: { kind: 'triangular', low: 60, mode: 270, high: 540 },
    label: text('Age of terminated sectors', '被终止扇区的年龄'),
    help: text(
      'Mean age of sectors given up early, half of a usual term. Below 140 days the fee is lower.',
      '提前放弃的扇区的平均年龄，取常见期限的一半。低于 140 天时费用较低。',
    ),
  },
  terminationFeeShare: protocolConstant(
    0.085,
    'share',
    'pledge',
    text('Termination fee', '终止费'),
    text(
      'Share of the pledge burnt when a sector of 140 days or more is given up early.',
      '满 140 天的扇区提前放弃时被销毁的质押比例。',
    ),
    sources.fip0098,
  ),
  terminationFeeMinimumShare: protocolConstant(
    0.02,
    'share',
    'pledge',
    text('Termination fee of young sectors', '年轻扇区终止费'),
    text('Least share of pledge burnt, however young the sector.', '无论扇区多年轻，至少销毁的质押比例。'),
    sources.fip0098,
  ),
  terminationFullAgeDays: protocolConstant(
    140,
    'days',
    'pledge',
    text('Age of the full fee', '全额费用年龄'),
    text('The fee grows with age up to here, under both rules.', '两种规则下费用均随年龄增长至此为止。'),
    sources.fip0098,
  ),
  terminationFeeFaultFees: protocolConstant(
    1.05,
    'times',
    'pledge',
    text('Termination fee, lower bound', '终止费下限'),
    text('In fault fees of 3.51 days of expected reward.', '以 3.51 天预期奖励的故障费计。'),
    sources.fip0098,
  ),
  oldTerminationRewardDays: protocolConstant(
    20,
    'days',
    'pledge',
    text('Old fee: fixed part', '旧终止费：固定部分'),
    text('Days of reward burnt before FIP-0098 at any age.', 'FIP-0098 之前任何年龄均销毁的奖励天数。'),
    sources.minerMonies,
  ),
  oldTerminationRewardShare: protocolConstant(
    0.5,
    'share',
    'pledge',
    text('Old fee: share of past reward', '旧终止费：既往奖励占比'),
    text(
      'Share of the reward since commitment, of at most 140 days, burnt before FIP-0098.',
      'FIP-0098 之前销毁承诺以来（最多 140 天）奖励的比例。',
    ),
    sources.minerMonies,
  ),
  oldTerminationMinimumDays: protocolConstant(
    3.5,
    'days',
    'pledge',
    text('Old fee: lower bound', '旧终止费：下限'),
    text('Days of expected reward burnt at least before FIP-0098.', 'FIP-0098 之前至少销毁的预期奖励天数。'),
    sources.minerMonies,
  ),
});
