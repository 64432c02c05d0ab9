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
    description: text(
      'IO burned since the launch: bought back, and slashed stakes after the appeal.',
      '自上线以来销毁的 IO：回购销毁，以及申诉期满的罚没质押。',
    ),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.sourceText,
  },
  burnToEmission: {
    label: text('Burn ÷ emission', '销毁 ÷ 发行'),
    description: text(
      'IO destroyed on the day (bought back, slashed, or unreleased in the vault) ÷ the emission the schedule foresees. Undefined when it foresees none.',
      '当日销毁的 IO（回购销毁、罚没销毁与金库内销毁）÷ 计划发行量。计划发行为零时无定义。',
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
  vaultBurnedIo: {
    label: text('Burned in the vault', '金库内销毁'),
    description: text(
      'Scheduled rewards burned without ever being released. They lower the maximum supply and never counted as emitted.',
      '从未释放即被销毁的计划内奖励。它降低最大供应量，从未计入已发行。',
    ),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.ideNews,
  },
  stakeCoverage: {
    label: text('Stake coverage', '质押覆盖倍数'),
    description: text(
      'Circulating IO ÷ the stake the fleet needs. The stakeable share of circulating IO limits joining, so that with half of it stakeable nobody can add to the fleet at 2. Below 1 only where the fleet of the start needs more than all IO. Undefined when no stake is needed.',
      '流通 IO ÷ 机队所需质押。可质押的流通份额限制新设备加入：若一半可质押，则倍数降至 2 时机队无法再扩大。仅当起始机队所需质押超过全部流通 IO 时低于 1。无需质押时无定义。',
    ),
    unit: 'times',
    format: 'decimal',
    nature: 'ratio',
    source: sources.stakingDocs,
  },
  coolingIo: {
    label: text('Stake held', '冷却与申诉中的质押'),
    description: text(
      'Stakes of suppliers who left, until they are free, and slashed stakes under appeal, of fakes too; part of what is staked.',
      '已退出供应商尚未解冻的质押，以及申诉期内被罚的质押（含虚假设备）；计入质押总量。',
    ),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.stakingDocs,
  },
  unlockedByBucket: {
    label: text('Unlocked by bucket', '各份额解锁量'),
    description: text(
      'Genesis allocations unlocked so far, and the rewards paid. Their sum less the burn circulates.',
      '各创世份额累计解锁量及已发奖励；合计减去销毁即为流通量。',
    ),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.allocation,
    members: bucketMembers,
  },
});
