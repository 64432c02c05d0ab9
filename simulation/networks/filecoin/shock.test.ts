import { describe, expect, it } from 'vitest';
import { columnOf, parseDate, resolveScenario, simulateNetwork } from '../../core';
import { engine } from './engine';
import { filecoin } from './index';

const DATE = '2026-06-01';
const DAY = parseDate(DATE) - parseDate('2025-09-09');
const SHARE = 0.3;

function run(share: number, set: Record<string, unknown> = {}) {
  const shock = { 'filecoin.vanishShare': share, 'filecoin.vanishDate': DATE, ...set };
  const { scenario } = resolveScenario([filecoin], [], { days: DAY + 400, set: shock });
  const frame = simulateNetwork(engine, scenario);
  return (metric: string, day: number) => columnOf(frame, metric)[day] as number;
}

describe('a share of the network that vanishes', () => {
  const shocked = run(SHARE);
  const calm = run(0);
  const extra = (metric: string, from: number, to: number) => {
    let sum = 0;
    for (let day = from; day <= to; day++) sum += shocked(metric, day) - calm(metric, day);
    return sum;
  };

  it('stops counting on its day and not before', () => {
    expect(shocked('rawPowerEib', DAY - 1)).toBe(calm('rawPowerEib', DAY - 1));
    for (const metric of ['rawPowerEib', 'qualityAdjustedPowerEib']) {
      expect(shocked(metric, DAY) / calm(metric, DAY)).toBeCloseTo(1 - SHARE, 3);
    }
    expect(shocked('lostPowerPib', DAY) / calm('capacity', DAY)).toBeCloseTo(SHARE, 2);
  });

  it('costs nothing on the first day, 3.51 days of reward on each later one, out of vesting rewards and then as debt', () => {
    expect(shocked('faultFeeFromRewardsFil', DAY)).toBeLessThan(2 * calm('faultFeeFromRewardsFil', DAY));
    const perQa = shocked('dayRewardFil', DAY + 1) / 0.97 / shocked('qualityAdjustedPowerEib', DAY + 1);
    const due = 3.51 * perQa * SHARE * calm('qualityAdjustedPowerEib', DAY);
    const paid = extra('faultFeeFromRewardsFil', DAY + 1, DAY + 1);
    expect(Math.abs(paid / due - 1)).toBeLessThan(0.02);
    expect(shocked('faultDebtFil', DAY + 41)).toBeGreaterThan(10 * calm('faultDebtFil', DAY + 41));
  });

  it('is terminated on the 42nd day: power leaves, the fee and the debt are burnt out of pledge, the rest comes back', () => {
    expect(extra('terminatedPibPerDay', DAY, DAY + 41)).toBeLessThan(1);
    expect(extra('terminatedPibPerDay', DAY + 42, DAY + 42)).toBeGreaterThan(0.9 * SHARE * 1700);
    const released = extra('releasedFilPerDay', DAY + 42, DAY + 42);
    const fee = extra('terminationFeeFil', DAY + 42, DAY + 42);
    const debt = extra('faultFeeFromPledgeFil', DAY + 42, DAY + 42);
    expect(fee / released).toBeCloseTo(0.085, 2);
    expect(debt).toBeGreaterThan(0.05 * released);
    expect(fee + debt).toBeLessThan(released);
    expect(extra('pledgeReturnedFil', DAY + 42, DAY + 42)).toBeCloseTo(released - fee - debt, 0);
    expect(shocked('lostPowerPib', DAY + 42)).toBeLessThan(5);
  });

  it('leaves those who stay with more reward and a dearer pledge', () => {
    for (const metric of ['rewardPerSectorDayFil', 'pledgePerSectorFil']) {
      expect(shocked(metric, DAY + 50)).toBeGreaterThan(1.1 * calm(metric, DAY + 50));
    }
  });

  it('leaves fewer providers from its day on, by the power law of what still proves', () => {
    const most = run(0.9);
    expect(most('supplyUnits', DAY - 1)).toBe(calm('supplyUnits', DAY - 1));
    expect(most('supplyUnits', DAY)).toBeLessThan(0.2 * calm('supplyUnits', DAY));
    for (const day of [DAY, DAY + 41, DAY + 42, DAY + 399]) {
      const [power, providers] = ['capacity', 'supplyUnits'].map(
        (metric) => most(metric, day) / calm(metric, day),
      );
      expect(providers).toBeCloseTo((power as number) ** 0.82, 9);
    }
  });

  it('may take everything: nobody is left to be paid', () => {
    const all = run(1, { 'world.followObservations': false, 'filecoin.onboardingPibPerDay': 0 });
    expect(all('dayRewardFil', DAY)).toBe(0);
    expect(all('rawPowerEib', DAY + 10)).toBe(0);
    expect(all('supplyUnits', DAY + 10)).toBe(0);
    expect(all('lockedPledgeFil', DAY + 50)).toBeLessThan(1);
  });
});
