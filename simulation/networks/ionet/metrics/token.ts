import { defineMetrics, text } from '../../../core';
import { bucketMembers } from '../buckets';
import { eightPercentExplained, sources } from '../sources';

export const tokenMetrics = defineMetrics({
  emittedIo: {
    label: text('Emitted so far', '累计发行'),
    description: eightPercentExplained,
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.emissionSchedule,
  },
  burnedIo: {
    label: text('Burned so far', '累计销毁'),
    description: text('IO bought back and burned since the launch.', '自上线以来回购并销毁的 IO。'),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.sourceText,
  },
  burnToEmission: {
    label: text('Burn ÷ emission', '销毁 ÷ 发行'),
    description: text(
      'IO burned on the day ÷ IO emitted on it; 1 keeps the supply level. Undefined when nothing is emitted.',
      '当日销毁 ÷ 当日发行;等于 1 时供应不变。无发行时无定义。',
    ),
    unit: 'share',
    format: 'percent',
    nature: 'ratio',
    source: sources.sourceText,
  },
  rewardVaultIo: {
    label: text('Reward vault', '奖励金库'),
    description: text(
      'Scheduled rewards that the incentive engine has not needed to release.',
      '激励引擎无需释放的计划内奖励。',
    ),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.ideNews,
  },
  unlockedByBucket: {
    label: text('Unlocked by bucket', '各份额解锁量'),
    description: text(
      'Genesis allocations unlocked so far, and the rewards paid. Their sum less the burn circulates.',
      '各创世份额累计解锁量及已发奖励;合计减去销毁即为流通量。',
    ),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.allocation,
    members: bucketMembers,
  },
});
