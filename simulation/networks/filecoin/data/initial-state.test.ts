import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import { baselineAt, baselineRate, effectiveNetworkTime, networkAgeAtNoon } from '../mechanisms/baseline';
import { leftToMint, mintingRate } from '../mechanisms/minting';
import { gammaOn, pledgePerPib } from '../mechanisms/pledge';
import { startRewardVesting, vestReward } from '../mechanisms/reward-vesting';
import { vestedByEndOf } from '../mechanisms/vesting';
import bridge from './golden/bridge-to-2025-09-09.json';
import { initialState } from './initial-state';
import recentRewards from './recent-rewards.json';

const B0 = 2.5057116798121726;
const RESERVE = 17_066_618.961773411;
const TERMS = { lockTarget: 0.3, pledgeRewardDays: 20, pledgeCapPerSectorFil: 1 };
const EFFICIENCY = 0.97;
const EARLY_ENDS = 0.0001;

/**
 * Minted and locked are published to 2025-05-25 only. This carries them to 2025-09-09 by the chain's rules
 * with the real power, onboarding, renewals, scheduled releases and burn of each day in between.
 */
function carryForward() {
  const { before } = bridge;
  const growth = baselineRate(1);
  const decay = mintingRate(6);
  const first = parseDate(bridge.first);
  const rewards = startRewardVesting(before.recentRewardsFil, 180, 0.75);
  let capped = before.cumulativeCappedEibDays;
  let pledge = before.lockedPledgeFil;
  let minted = before.mintedFil;
  let vested = before.vestedFil;
  let supply = 728_458_445;
  const left = (age: number) =>
    leftToMint(330e6, decay, age) + leftToMint(770e6, decay, effectiveNetworkTime(capped, B0, growth));
  let leftBefore = left(networkAgeAtNoon(first - 1));
  bridge.rows.forEach((row, index) => {
    const [raw, qa, onboarded, renewal, release, burnt] = row as [number, number, number, number, number, number];
    const day = first + index;
    const baseline = baselineAt(B0, growth, networkAgeAtNoon(day));
    capped += Math.min(baseline, raw);
    const leftNow = left(networkAgeAtNoon(day));
    const reward = EFFICIENCY * (leftBefore - leftNow);
    leftBefore = leftNow;
    const perPib = pledgePerPib(qa * 1024, baseline * 1024, reward, supply, gammaOn(day, 0.7, 365), TERMS);
    pledge += perPib * onboarded - (1 - renewal) * release - EARLY_ENDS * pledge;
    vestReward(rewards, reward);
    minted += reward;
    vested += vestedByEndOf(day) - vestedByEndOf(day - 1);
    supply = RESERVE + minted + vested - burnt - pledge - rewards.locked;
  });
  return { capped, pledge, minted, supply, locked: pledge + rewards.locked, rewards };
}

describe('state of 2025-09-09', () => {
  const carried = carryForward();

  it('is what the real inputs since 2025-05-25 lead to', () => {
    expect(Math.abs(carried.capped - initialState.cumulativeCappedEibDays)).toBeLessThan(1e-4);
    expect(Math.abs(carried.minted / initialState.mintedFil - 1)).toBeLessThan(1e-6);
    expect(Math.abs(carried.pledge / initialState.lockedPledgeFil - 1)).toBeLessThan(1e-3);
  });

  it('holds the rewards that still vest', () => {
    const started = startRewardVesting(recentRewards.newestFirstFil, 180, 0.75);
    expect(Math.abs(started.locked / carried.rewards.locked - 1)).toBeLessThan(1e-6);
  });

  it('vests within 0.1 M FIL of the published figure carried forward', () => {
    const published = bridge.before.vestedFil + vestedByEndOf(parseDate('2025-09-09')) - vestedByEndOf(parseDate('2025-05-25'));
    expect(Math.abs(vestedByEndOf(parseDate('2025-09-09')) - published)).toBeLessThan(1e5);
  });
});
