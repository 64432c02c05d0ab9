import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { partGiven, rewardShareOfCoStaker } from './co-staking';

const DAY = 10;
const at = (set: Record<string, unknown>, metric: string) =>
  columnOf(finishedRun(DAY + 1, set).frame, metric)[DAY] as number;

describe('co-stakers', () => {
  it('earn nothing for no stake, and in proportion to what they give', () => {
    expect(at({ 'ionet.coStakePart': 0 }, 'coStakerRewardIo')).toBe(0);
    expect(at({ 'ionet.coStakePart': 0 }, 'coStakerRewardUsd')).toBe(0);
    const half = at({ 'ionet.coStakePart': 0.5 }, 'coStakerRewardIo');
    expect(at({ 'ionet.coStakePart': 0.25 }, 'coStakerRewardIo') / half).toBeCloseTo(0.5, 6);
  });

  it('count with half of the stake however much they offer', () => {
    expect(partGiven(0.8)).toBe(0.5);
    for (const metric of ['coStakerRewardIo', 'coStakedIo', 'coStakeCostUsd'])
      expect(at({ 'ionet.coStakePart': 0.9 }, metric)).toBe(at({ 'ionet.coStakePart': 0.5 }, metric));
  });

  it('earn nothing while they wait to leave', () => {
    expect(rewardShareOfCoStaker(0.5, 0.5, 0, 0.01)).toBe(0.5);
    expect(rewardShareOfCoStaker(0.5, 0.5, 100, 0.01)).toBe(0.25);
    const still = at({ 'ionet.coStakeWaitDays': 0 }, 'coStakerRewardIo');
    expect(at({}, 'coStakerRewardIo') / still).toBeCloseTo(1 / (1 + 7 * 0.002), 6);
  });
});
