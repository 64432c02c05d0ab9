import { describe, expect, it } from 'vitest';
import { columnOf, resolveScenario, resultHash, simulateNetwork } from '../../../core';
import { engine } from '../engine';
import { filecoin } from '../index';
import { moveOdds, response } from './behaviour';

const run = (set: Record<string, unknown>) =>
  simulateNetwork(engine, resolveScenario([filecoin], [], { days: 900, set }).scenario);
const last = (set: Record<string, unknown>, column: string) => columnOf(run(set), column).at(-1) as number;

describe('response', () => {
  it('is 1 at strength 0 and at the hurdle, and bounded', () => {
    expect(response(0, 5, 20)).toBe(1);
    expect(response(3, 0, 20)).toBe(1);
    expect(response(2, 0.5, 20)).toBeCloseTo(Math.E, 12);
    expect(response(10, 1e9, 20)).toBe(20);
    expect(response(10, -1e9, 20)).toBe(1 / 20);
  });

  it('moves odds, so that a chance stays one', () => {
    expect(moveOdds(0.5, 3)).toBeCloseTo(0.75, 12);
    expect(moveOdds(0, 20)).toBe(0);
    expect(moveOdds(1, 1 / 20)).toBe(1);
  });
});

describe('behaviour of providers', () => {
  it('is off at strength 0, whatever hurdle, lag and limit say', () => {
    const off = { 'filecoin.returnHurdle': 2, 'filecoin.responseLagDays': 7, 'filecoin.responseLimit': 3 };
    expect(resultHash(run(off))).toBe(resultHash(run({})));
  });

  it('onboards and renews more, and gives up less, the lower the hurdle', () => {
    const strengths = {
      'filecoin.onboardingResponse': 3,
      'filecoin.renewalResponse': 3,
      'filecoin.terminationResponse': 3,
    };
    const eager = { ...strengths, 'filecoin.returnHurdle': 0 };
    const wary = { ...strengths, 'filecoin.returnHurdle': 0.6 };
    for (const column of ['onboardedPibPerDay', 'rawPowerEib']) {
      expect(last(eager, column)).toBeGreaterThan(last({}, column));
      expect(last(wary, column)).toBeLessThan(last({}, column));
    }
    expect(last(eager, 'terminatedPibPerDay') / last(eager, 'rawPowerEib')).toBeLessThan(
      last(wary, 'terminatedPibPerDay') / last(wary, 'rawPowerEib'),
    );
  });

  it('waits for the lag: a hurdle is felt at once, a shock to supply only after it', () => {
    const set = {
      'filecoin.onboardingResponse': 5,
      'filecoin.responseLagDays': 60,
      'filecoin.vanishShare': 0.5,
      'filecoin.vanishDate': '2026-12-01',
    };
    const calm = columnOf(run({ ...set, 'filecoin.vanishShare': 0 }), 'onboardedPibPerDay');
    const shocked = columnOf(run(set), 'onboardedPibPerDay');
    const day = 448;
    expect(shocked[day + 59]).toBe(calm[day + 59]);
    expect(shocked[day + 60]).not.toBe(calm[day + 60]);
  });

  it('feels the price of FIL only where it looks at the return after running costs', () => {
    const set = { 'filecoin.onboardingResponse': 3, 'world.followObservations': false };
    const onboarded = (measure: string, price: number) =>
      last(
        { ...set, 'filecoin.responseMeasure': measure, 'filecoin.filPriceUsd': price },
        'onboardedPibPerDay',
      );
    expect(onboarded('gross', 1)).toBe(onboarded('gross', 5));
    expect(onboarded('net', 5)).toBeGreaterThan(onboarded('net', 1));
  });
});
