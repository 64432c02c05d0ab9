import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { roles } from './roles';

const { frame } = finishedRun(500);
const at = (metric: string, day: number) => columnOf(frame, metric)[day] as number;
const balance = (role: keyof typeof roles, day: number) =>
  roles[role].ledger.reduce((sum, { metric, sign }) => sum + sign * at(metric, day), 0);
const DAYS = [0, 100, 274, 276, 400, 499];

describe('the ledgers of a day', () => {
  it('close between renters, suppliers and the platform, to the cent and far below', () => {
    for (const day of DAYS) {
      const gap = at('renterPaysUsd', day) - at('supplierNetUsd', day) - at('networkFeesUsd', day);
      expect(Math.abs(gap)).toBeLessThan(1e-9);
    }
  });

  it('give all rewards to owners and co-stakers, at the price of the day', () => {
    for (const day of DAYS) {
      const paid = at('ownerRewardUsd', day) + at('coStakerRewardUsd', day);
      expect(paid).toBeCloseTo(at('emitted', day) * at('price', day), 6);
      const capital = at('ownStakeCostUsd', day) + at('coStakeCostUsd', day);
      expect(capital).toBeCloseTo((at('staked', day) * at('price', day) * 0.05) / 365, 6);
    }
  });

  it('leave the platform what neither the buy-back nor the top-up took: nothing, then the fee vault', () => {
    expect(Math.abs(balance('platform', 100))).toBeLessThan(1e-9);
    const day = 400;
    expect(balance('platform', day)).toBeCloseTo(at('feeVaultUsd', day) - at('feeVaultUsd', day - 1), 6);
  });

  it('show suppliers who live on rewards for a fourth and more in 2025, and renters who save two thirds', () => {
    expect(at('ownerRewardUsd', 0) / balance('supplier', 0)).toBeGreaterThan(0.25);
    expect(at('renterPaysUsd', 0) / at('cloudBillUsd', 0)).toBeCloseTo(0.38, 1);
    expect(balance('renter', 0)).toBeGreaterThan(0);
  });

  it('pay co-stakers twice what their capital asks for, as they give half the stake for half the reward', () => {
    const [own, co] = [balance('staker', 0), balance('coStaker', 0)];
    expect(own).toBeGreaterThan(0);
    expect(co / (own + co)).toBeCloseTo(0.05, 6);
  });

  it('dilute a holder by more than the burn gives back, until the engine releases little', () => {
    for (const day of DAYS.slice(0, 3)) expect(balance('holder', day)).toBeLessThan(-50_000);
    expect(balance('holder', 499)).toBeGreaterThan(0);
  });
});
