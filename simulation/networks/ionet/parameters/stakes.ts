import { defineParameters, text } from '../../../core';
import { assumption, sources } from '../sources';

/** Stakes behind devices. */
export const stakeParameters = defineParameters({
  stakePerProcessorIo: {
    kind: 'number',
    unit: 'io-per-gpu',
    default: 200,
    soft: [0, 2000],
    hard: [0, 20_000],
    step: 50,
    scale: 'linear',
    distribution: { kind: 'fixed' },
    label: text('Stake a processor', '每处理器质押'),
    help: text(
      'Required stake = this × max(1, multiplier) × processors.',
      '所需质押 = 该值 × max（1，乘数） × 处理器数。',
    ),
    group: 'supply',
    level: 'advanced',
    source: sources.stakingDocs,
  },
  unstakeCooldownDays: {
    kind: 'number',
    unit: 'days',
    default: 14,
    soft: [0, 60],
    hard: [0, 365],
    step: 1,
    scale: 'linear',
    integer: true,
    distribution: { kind: 'fixed' },
    label: text('Cooldown of a stake', '质押冷却期'),
    help: text(
      'Days until the stake of a device that left is free again; until then it neither earns nor circulates.',
      '设备退出后质押解冻所需天数；其间既无收益也不流通。',
    ),
    group: 'supply',
    level: 'advanced',
    source: sources.stakingDocs,
  },
  stakeableShare: {
    kind: 'number',
    unit: 'share',
    default: 0.5,
    soft: [0.1, 1],
    hard: [0.01, 1],
    step: 0.05,
    scale: 'linear',
    distribution: { kind: 'uniform', low: 0.3, high: 0.8 },
    label: text('Stakeable share of circulating IO', '流通 IO 可质押占比'),
    help: text(
      'Suppliers can get at most this share of circulating IO for their stakes; when it is taken, newcomers wait for stakes of those who leave.',
      '供应商最多能取得该比例的流通 IO 用于质押；用尽后，新设备须等待离开者释放质押。',
    ),
    group: 'supply',
    level: 'advanced',
    source: assumption(
      'half; the rest is held by traders, funds and exchanges. 3 % was staked in early 2025',
    ),
  },
});
