import { describe, expect, it } from 'vitest';
import golden from '../data/golden/cohort-payback.json';
import { growthOf, lastProfitableJoinDay, paybackDays } from './cohort-payback';
import { subsidisedShare, zeroProfitFleet } from './zero-profit';

describe('free entry', () => {
  it.each([
    [84_116, 62_400, 7325.8, 0.425892],
    [84_116, 0, 4205.8, 0],
    [2776, 62_400, 3258.8, 0.957408],
  ])(
    'with rent %d and rewards %d a day carries %d cards at 20 USD a day',
    (rent, rewards, fleet, leaving) => {
      expect(zeroProfitFleet(rent, rewards, 20)).toBeCloseTo(fleet, 1);
      expect(subsidisedShare(rent, rewards)).toBeCloseTo(leaving, 6);
    },
  );

  it('halves the reward of a card when supply doubles', () => {
    expect(zeroProfitFleet(0, 100, 2)).toBe(2 * zeroProfitFleet(0, 100, 4));
  });
});

describe('the payback of a cohort', () => {
  const rows = golden.rows as [number, number, number, number, number, number | null, number | null][];

  it.each(rows)('with %d USD a day, %d cards, growth %d, price %d, joining on day %d', (...row) => {
    const [rewardsUsdPerDay, cards, growthPerDay, capexUsd, joinDay, payback, lastDay] = row;
    const fleet = { rewardsUsdPerDay, cards, growthPerDay, capexUsd };
    if (payback === null) expect(paybackDays(fleet, joinDay)).toBe(Infinity);
    else expect(paybackDays(fleet, joinDay) / payback).toBeCloseTo(1, 9);
    if (lastDay === null) expect(lastProfitableJoinDay(fleet)).toBeLessThan(0);
    else expect(lastProfitableJoinDay(fleet)).toBeCloseTo(lastDay, 6);
    if (payback !== null && lastDay !== null)
      expect(growthOf(payback, lastDay - joinDay) / growthPerDay).toBeCloseTo(1, 9);
  });

  it('gives the growth back, where one card joins early and one at the last moment', () => {
    expect(growthOf(100, 100)).toBeCloseTo(Math.log(2) / 100, 12);
    // e^(−x) + e^(−2x) = 1 at the golden section
    expect(growthOf(100, 200)).toBeCloseTo(Math.log((1 + Math.sqrt(5)) / 2) / 100, 12);
    expect(growthOf(1, 1e4)).toBeCloseTo(growthOf(1e4, 1), 12);
    expect(growthOf(0, 5)).toBeNaN();
  });
});
