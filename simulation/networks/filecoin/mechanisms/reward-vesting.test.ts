import { describe, expect, it } from 'vitest';
import { startRewardVesting, vestReward } from './reward-vesting';

describe('vesting of block rewards', () => {
  it('releases one reward in 180 equal days, the first a day later', () => {
    const vesting = startRewardVesting([], 180, 0.75);
    expect(vestReward(vesting, 1000)).toBeCloseTo(750, 9);
    for (let day = 1; day <= 180; day++) {
      vestReward(vesting, 0);
      expect(vesting.locked).toBeCloseTo((750 * (180 - day)) / 180, 6);
    }
    expect(vestReward(vesting, 0)).toBeCloseTo(0, 6);
  });

  it('equals 0.75 · Σ R(180 − age)/180 on every day', () => {
    const rewards = Array.from({ length: 500 }, (_, day) => 1000 + ((day * 7919) % 301));
    const vesting = startRewardVesting([], 180, 0.75);
    rewards.forEach((reward, day) => {
      vestReward(vesting, reward);
      let expected = 0;
      for (let age = 0; age < 180 && age <= day; age++) {
        expected += (0.75 * (rewards[day - age] as number) * (180 - age)) / 180;
      }
      expect(Math.abs(vesting.locked - expected)).toBeLessThan(1e-6);
    });
  });

  it('starts from past rewards as if they had been added one by one', () => {
    const newestFirst = Array.from({ length: 180 }, (_, age) => 500 + age);
    const replayed = startRewardVesting([], 180, 0.75);
    for (const reward of [...newestFirst].reverse()) vestReward(replayed, reward);
    const started = startRewardVesting(newestFirst, 180, 0.75);
    expect(started.locked).toBeCloseTo(replayed.locked, 6);
    expect(vestReward(started, 900)).toBeCloseTo(vestReward(replayed, 900), 6);
  });
});
