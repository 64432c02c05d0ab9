import { describe, expect, it } from 'vitest';
import { defaultValues } from '../parameter';
import { createRandom } from '../random';
import { parseDate } from '../time';
import { worldParameters, type WorldValues } from './parameters';
import { buildWorldPaths } from './paths';

const start = parseDate('2025-09-09');
const build = (change: Partial<WorldValues>, seed = 1) =>
  buildWorldPaths({ ...defaultValues(worldParameters), ...change }, start, 731, createRandom(seed, 0));

describe('world paths', () => {
  it('start at one and grow by the yearly rate', () => {
    const { aiDemand, hardwarePrice, tokenMarket } = build({ aiDemandGrowthPerYear: 1 });
    expect(aiDemand[0]).toBe(1);
    expect(aiDemand[365]).toBeCloseTo(2, 12);
    expect(aiDemand[730]).toBeCloseTo(4, 12);
    expect(hardwarePrice[365]).toBeCloseTo(0.75, 12);
    expect(new Set(tokenMarket)).toEqual(new Set([1]));
  });

  it('apply shocks from their day on and not before', () => {
    const shocked = build({ demandShock: -0.5, tokenPriceShock: 1, shockDate: '2025-09-19' });
    const calm = build({});
    expect(shocked.aiDemand[9]).toBe(calm.aiDemand[9]);
    expect(shocked.aiDemand[10]).toBe((calm.aiDemand[10] as number) * 0.5);
    expect([shocked.tokenMarket[9], shocked.tokenMarket[10]]).toEqual([1, 2]);
  });

  it('walk at random by the seed, the same way every time', () => {
    const walk = build({ tokenMarketMode: 'random' }).tokenMarket;
    expect(build({ tokenMarketMode: 'random' }).tokenMarket).toEqual(walk);
    expect(build({ tokenMarketMode: 'random' }, 2).tokenMarket).not.toEqual(walk);
  });

  it('keeps the walk when another mechanism is changed', () => {
    const walk = build({ tokenMarketMode: 'random' }).tokenMarket;
    expect(
      build({ tokenMarketMode: 'random', aiDemandGrowthPerYear: 2, demandShock: 1 }).tokenMarket,
    ).toEqual(walk);
  });

  it('random walk returns have the stated volatility', () => {
    const walk = buildWorldPaths(
      { ...defaultValues(worldParameters), tokenMarketMode: 'random', tokenVolatilityPerYear: 0.9 },
      start,
      7300,
      createRandom(7, 0),
    ).tokenMarket;
    const returns = Array.from(walk.subarray(1), (value, day) => Math.log(value / (walk[day] as number)));
    const mean = returns.reduce((sum, each) => sum + each, 0) / returns.length;
    const variance = returns.reduce((sum, each) => sum + (each - mean) * (each - mean), 0) / returns.length;
    expect(Math.sqrt(variance * 365)).toBeGreaterThan(0.87);
    expect(Math.sqrt(variance * 365)).toBeLessThan(0.93);
  });
});
