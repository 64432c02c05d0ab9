import { describe, expect, it } from 'vitest';
import { columnOf, parseDate, resolveScenario, simulateNetwork } from '../../../core';
import { engine } from '../engine';
import { filecoin } from '../index';
import { consensusWeight } from './solstice';

const START = '2025-12-01';
const FIRST = parseDate(START) - parseDate('2025-09-09');
const QUARTER = 90;

function run(set: Record<string, unknown>) {
  const all = { 'filecoin.solstice': true, 'filecoin.solsticeDate': START, ...set };
  const frame = simulateNetwork(engine, resolveScenario([filecoin], [], { days: 1500, set: all }).scenario);
  const share = (metric: string) => (day: number) =>
    (columnOf(frame, metric)[day] as number) / (columnOf(frame, 'emitted')[day] as number);
  return { frame, services: share('serviceRewardFil'), burnt: share('rewardBurntFil') };
}

describe('Solstice (FIP-0118)', () => {
  it('lowers the weight of consensus by 5 points a quarter, from 95 % to 50 %', () => {
    const terms = {
      consensusWeightStart: 0.95,
      consensusWeightFloor: 0.5,
      consensusRampQuarters: 9,
      solsticeQuarterDays: QUARTER,
    };
    expect(consensusWeight(0, terms)).toBeCloseTo(0.95, 12);
    expect(consensusWeight(QUARTER, terms)).toBeCloseTo(0.9, 12);
    expect(consensusWeight(9 * QUARTER, terms)).toBeCloseTo(0.5, 12);
    expect(consensusWeight(5000, terms)).toBe(0.5);
  });

  it('gives services all that leaves consensus in the first quarter, and nothing before', () => {
    const { services, burnt } = run({});
    expect(services(FIRST - 1)).toBe(0);
    expect(services(FIRST)).toBeCloseTo(0.05, 12);
    expect(services(FIRST + QUARTER - 1)).toBeCloseTo(0.05 + (0.05 * 89) / 90, 12);
    expect(burnt(FIRST + QUARTER - 1)).toBeCloseTo(0, 12);
  });

  it('burns what unproven services do not get', () => {
    const { services, burnt } = run({ 'filecoin.filecoinPayShare': 0 });
    const end = FIRST + 9 * QUARTER;
    expect(services(end)).toBeCloseTo(0.1, 12);
    expect(burnt(end)).toBeCloseTo(0.4, 12);
  });

  it('raises the service weight a step a quarter while each target is met', () => {
    const { services } = run({ 'filecoin.paidDataShare': 1 });
    expect(services(FIRST + 2 * QUARTER - 1)).toBeCloseTo(0.1, 12);
    expect(services(FIRST + 2 * QUARTER)).toBeCloseTo(0.15, 12);
    expect(services(FIRST + 3 * QUARTER)).toBeCloseTo(0.2, 12);
    expect(services(1499)).toBeCloseTo(0.5, 12);
  });

  it('counts every new sector ten times', () => {
    const { frame } = run({ 'filecoin.filPlusShare': 0, 'world.followObservations': false });
    const ratio = (day: number) =>
      (columnOf(frame, 'onboardedQualityAdjustedPibPerDay')[day] as number) /
      (columnOf(frame, 'onboardedPibPerDay')[day] as number);
    expect(ratio(FIRST - 1)).toBe(1);
    expect(ratio(FIRST)).toBe(10);
  });
});
