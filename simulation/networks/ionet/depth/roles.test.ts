import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { roles } from './roles';

const { frame } = finishedRun(500);
const at = (metric: string, day: number) => columnOf(frame, metric)[day] as number;
const balance = (role: keyof typeof roles, day: number) =>
  roles[role].ledger.reduce((sum, { metric, sign }) => sum + sign * at(metric, day), 0);
const micro = (metric: string, day: number) => Math.round(at(metric, day) * 1e6);
const interest = (io: number, day: number) => (io * at('price', day) * 0.05) / 365;
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
      expect(micro('ownerRewardIo', day) + micro('coStakerRewardIo', day)).toBe(micro('emitted', day));
      expect(micro('coStakedIo', day)).toBe(Math.floor(micro('staked', day) * 0.05));
    }
  });

  it.each([
    ['ownerRewardUsd', (day: number) => at('ownerRewardIo', day) * at('price', day)],
    ['coStakerRewardUsd', (day: number) => at('coStakerRewardIo', day) * at('price', day)],
    ['ownStakeCostUsd', (day: number) => interest(at('staked', day) - at('coStakedIo', day), day)],
    ['coStakeCostUsd', (day: number) => interest(at('coStakedIo', day), day)],
    ['sellingCostUsd', (day: number) => at('ownerRewardUsd', day) * 0.01],
    ['logCostUsd', (day: number) => at('transactions', day) * at('feePerTransactionUsd', day)],
  ])('keep %s in whole cents that never fall behind what is due by one', (name, due) => {
    let [booked, owed] = [0, 0];
    for (let day = 0; day < 500; day++) {
      const cents = Math.round(at(name, day) * 100);
      expect(at(name, day)).toBe(cents / 100);
      booked += cents;
      owed += 100 * due(day);
      expect(owed - booked).toBeGreaterThan(-1e-3);
      expect(owed - booked).toBeLessThan(1 + 1e-3);
    }
    expect(booked).toBeGreaterThan(0);
  });

  it('book running costs and every other dollar of a role in whole cents', () => {
    for (const metric of ['runningCostUsd', 'supplierNetUsd', 'networkFeesUsd', 'buybackUsd', 'feeTopUpUsd'])
      for (let day = 0; day < 500; day++)
        expect(at(metric, day), metric).toBe(Math.round(at(metric, day) * 100) / 100);
  });

  it('leave the platform what neither the buy-back nor the top-up took: nothing, then the fee vault', () => {
    expect(Math.abs(balance('platform', 100))).toBeLessThan(1e-9);
    const day = 400;
    expect(balance('platform', day)).toBeCloseTo(at('feeVaultUsd', day) - at('feeVaultUsd', day - 1), 6);
  });

  it('show suppliers who live on rewards for a fourth and more in 2025, and renters who save half', () => {
    expect(at('ownerRewardUsd', 0) / balance('supplier', 0)).toBeGreaterThan(0.25);
    expect(at('renterPaysUsd', 0) / at('cloudBillUsd', 0)).toBeCloseTo(0.48, 1);
    expect(balance('renter', 0)).toBeGreaterThan(0);
  });

  it('pay co-stakers as much as owners on their capital but for the week of notice, as they give half for half', () => {
    const [own, co] = [balance('staker', 0), balance('coStaker', 0)];
    expect(own).toBeGreaterThan(0);
    expect(co / (own + co)).toBeCloseTo(0.05 / (1 + 7 * 0.002), 3);
  });

  it('dilute a holder by more than the burn gives back, until the engine releases little', () => {
    for (const day of DAYS.slice(0, 3)) expect(balance('holder', day)).toBeLessThan(-50_000);
    expect(balance('holder', 499)).toBeGreaterThan(0);
  });
});
