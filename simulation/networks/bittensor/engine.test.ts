import { describe, expect, test } from 'vitest';
import { findColumn, parseDate, resolveScenario, simulateNetwork, type NetworkEngine } from '../../core';
import { engine } from './engine';
import { history } from './history';
import { bittensor } from './index';
import { largeSubnets } from './members';
import { parameters } from './parameters';

const START = parseDate('2025-09-09');

function run(days: number, set: Record<string, unknown> = {}, preset?: string) {
  const { scenario, issues } = resolveScenario([bittensor], bittensor.presets, { days, set, preset });
  expect(issues).toEqual([]);
  const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
  return (name: string, date: string) => findColumn(frame, name)?.[parseDate(date) - START] as number;
}

const markers = (column: string) =>
  history.series
    .filter((series) => series.column === column && series.cadence === 'points')
    .flatMap((series) => series.points)
    .filter(([date]) => parseDate(date) >= START);

describe('the default line against what happened', () => {
  const value = run(460);

  test('the halving falls on 2025-12-15', () => {
    expect(value('blockEmissionTao', '2025-12-14')).toBe(1);
    expect(value('blockEmissionTao', '2025-12-15')).toBeGreaterThan(0.5);
    expect(value('blockEmissionTao', '2025-12-15')).toBeLessThan(1);
    expect(value('blockEmissionTao', '2025-12-16')).toBe(0.5);
    expect(value('daysToHalving', '2025-09-09')).toBeCloseTo(parseDate('2025-12-15') - START, -1);
  });

  test.each(markers('issuanceTao'))('issuance on %s within 0.03 % of %d', (date, real) => {
    expect(Math.abs(value('issuanceTao', date) / real - 1)).toBeLessThan(3e-4);
  });

  test('TAO in pools on 2025-11-04 within 1 %, from reserves that were not fitted to it', () => {
    expect(Math.abs(value('poolTao', '2025-11-04') / 1_460_542 - 1)).toBeLessThan(0.01);
    expect(Math.abs(value('freeTao', '2025-11-04') / 3_050_779 - 1)).toBeLessThan(0.01);
  });

  test.each(markers('sumOfAlphaPrices'))('sum of alpha prices on %s within 5 % of %d', (date, real) => {
    expect(Math.abs(value('sumOfAlphaPrices', date) / real - 1)).toBeLessThan(0.05);
  });

  test('prices of the large subnets on 2026-09-30 within 8 %', () => {
    for (const { key } of largeSubnets) {
      const real = markers(`alphaPrice.${key}`).find(([date]) => date === '2026-09-30')?.[1] as number;
      const error = Math.abs(value(`alphaPrice.${key}`, '2026-09-30') / real - 1);
      expect(error, key).toBeLessThan(0.08);
    }
  });

  test('shares of the large subnets within 0.01 on every known date', () => {
    for (const { key } of largeSubnets) {
      for (const [date, real] of markers(`subnetShare.${key}`)) {
        const error = Math.abs(value(`subnetShare.${key}`, date) - real);
        expect(error, `${key} ${date}`).toBeLessThan(0.01);
      }
    }
  });
});

describe('levers', () => {
  test('more recycling delays the halving, none brings it forward', () => {
    const heavy = run(120, {}, 'tao-late-halving');
    const none = run(120, {}, 'tao-early-halving');
    expect(none('blockEmissionTao', '2025-12-06')).toBe(0.5);
    expect(heavy('blockEmissionTao', '2025-12-31')).toBe(1);
  });

  test('the source text mints 7,200 TAO a day and knows no halving', () => {
    const text = run(800, {}, 'tao-as-in-the-source-text');
    expect(text('emitted', '2025-09-09')).toBe(7200);
    expect(text('emitted', '2027-09-09')).toBe(7200);
    expect(text('burned', '2027-09-09')).toBe(0);
    expect(text('daysToHalving', '2027-09-09')).toBeNaN();
  });

  test('the source text leaves nothing unspent, on any day up to the cap', () => {
    const { scenario } = resolveScenario([bittensor], bittensor.presets, {
      days: 1825,
      preset: 'tao-as-in-the-source-text',
    });
    const frame = simulateNetwork(engine as unknown as NetworkEngine, scenario);
    const column = (name: string) => findColumn(frame, name) as Float64Array;
    const supply = column('supply');
    const capped = supply.findIndex((tao) => tao >= 21_000_000);
    expect(capped).toBe(1545);
    expect(column('emitted').subarray(0, capped)).toEqual(new Float64Array(capped).fill(7200));
    for (const name of ['unspentEmissionTao', 'burned']) {
      expect(column(name), name).toEqual(new Float64Array(1825));
    }
  });

  test('more staking lifts prices, more selling lowers them', () => {
    const base = run(700)('sumOfAlphaPrices', '2027-07-01');
    expect(
      run(700, { 'bittensor.stakingInflowTaoPerDay': 9000 })('sumOfAlphaPrices', '2027-07-01'),
    ).toBeGreaterThan(1.5 * base);
    expect(run(700, { 'bittensor.minerSellShare': 1 })('sumOfAlphaPrices', '2027-07-01')).toBeLessThan(
      0.95 * base,
    );
  });

  test('a steeper gate and a stronger concentration leave fewer effective subnets', () => {
    const effective = (set: Record<string, unknown>) => run(500, set)('effectiveSubnets', '2027-01-01');
    const base = effective({});
    expect(effective({ 'bittensor.hillGateExponent': 0 })).toBeGreaterThan(base + 5);
    expect(effective({ 'bittensor.flowConcentration': 2 })).toBeLessThan(base - 5);
  });

  test('every rule of sharing can be held, and gives shares of its own', () => {
    const rules = parameters.emissionRule.options.map(({ value }) => value);
    const effective = rules.map((rule) =>
      run(60, { 'bittensor.emissionRule': rule })('effectiveSubnets', '2025-11-03').toFixed(2),
    );
    // until 2025-11-04 the chain itself went by moving prices
    expect(effective[0]).toBe(effective[rules.indexOf('price-ema')]);
    expect(new Set(effective).size).toBe(rules.length - 1);
  });

  test('when all flows are outflows nothing is emitted and all is recycled', () => {
    const value = run(60, { 'bittensor.emissionRule': 'tao-flow', 'bittensor.flowCutoffTaoPerDay': 1000 });
    expect(value('effectiveSubnets', '2025-10-01')).toBe(0);
    expect(value('burned', '2025-10-01')).toBe(value('emitted', '2025-10-01'));
    expect(value('injectedTao', '2025-10-01')).toBe(0);
  });

  test('root stake moves alpha from stakers to root', () => {
    const few = run(60, { 'world.followObservations': false, 'bittensor.rootStakeTao': 1_000_000 });
    const many = run(60, { 'world.followObservations': false, 'bittensor.rootStakeTao': 7_000_000 });
    expect(few('rootShare', '2025-10-01')).toBeLessThan(many('rootShare', '2025-10-01'));
    expect(few('rootApr', '2025-10-01')).toBeGreaterThan(many('rootApr', '2025-10-01'));
  });
});
