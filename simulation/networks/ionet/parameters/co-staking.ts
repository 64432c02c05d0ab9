import { defineParameters, text } from '../../../core';
import { assumption, sources } from '../sources';

/** Who stands behind a stake. Splits stakes and rewards between owners and co-stakers; the device earns the same. */
export const coStakingParameters = defineParameters({
  coStakedDevices: {
    kind: 'number',
    unit: 'share',
    default: 0.1,
    soft: [0, 1],
    hard: [0, 1],
    step: 0.05,
    scale: 'linear',
    distribution: { kind: 'triangular', low: 0, mode: 0.1, high: 0.4 },
    label: text('Co-staked devices', '被共同质押的设备占比'),
    help: text(
      'Share of the fleet for which somebody else supplies part of the stake.',
      '由他人提供部分质押的设备在机队中的占比。',
    ),
    group: 'supply',
    level: 'advanced',
    source: assumption('one device in ten; the documentation describes the market for offers, not its size'),
  },
  coStakePart: {
    kind: 'number',
    unit: 'share',
    default: 0.5,
    soft: [0, 0.5],
    hard: [0, 0.5],
    step: 0.05,
    scale: 'linear',
    distribution: { kind: 'fixed' },
    label: text('Part of the stake from a co-staker', '共同质押者提供的质押比例'),
    help: text('At most half of the stake of a device.', '至多为设备质押的一半。'),
    group: 'supply',
    level: 'advanced',
    source: sources.stakingDocs,
  },
  coStakeRewardShare: {
    kind: 'number',
    unit: 'share',
    default: 0.5,
    soft: [0, 0.95],
    hard: [0, 1],
    step: 0.05,
    scale: 'linear',
    distribution: { kind: 'uniform', low: 0.3, high: 0.75 },
    label: text('Co-staker’s share of the reward', '共同质押者的奖励份额'),
    help: text(
      'Share of the block reward of a device that its owner offers to the co-staker; rent stays with the owner.',
      '所有者许给共同质押者的设备区块奖励份额；租金仍归所有者。',
    ),
    group: 'supply',
    level: 'advanced',
    source: assumption('half, as the capital; a picture in the documentation shows 74 %'),
  },
});
