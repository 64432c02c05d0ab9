import { describe, expect, it } from 'vitest';
import { columnOf, resolveScenario, resultHash, simulateNetwork, type Frame } from '../../core';
import { engine } from './engine';
import { filecoin } from './index';

const MARKET_PRESET = 'filecoin-storage-market';

function run(set: Record<string, unknown>, days = 600, preset?: string): Frame {
  const input = { days, set, ...(preset !== undefined && { preset }) };
  return simulateNetwork(engine, resolveScenario([filecoin], filecoin.presets, input).scenario);
}

const at = (set: Record<string, unknown>, column: string, day: number) =>
  columnOf(run(set), column)[day] as number;

describe('rules of the chain, by date or as set', () => {
  it.each(['terminationFeeRule', 'sectorFeeRule'])(
    '%s by date is the new rule in a run from 2025-09-09',
    (key) => {
      expect(resultHash(run({ [`filecoin.${key}`]: 'after' }))).toBe(resultHash(run({})));
      expect(resultHash(run({ [`filecoin.${key}`]: 'before' }))).not.toBe(resultHash(run({})));
    },
  );

  it('charge nothing for a sector before FIP-0100', () => {
    expect(Math.max(...columnOf(run({ 'filecoin.sectorFeeRule': 'before' }), 'sectorFeeFil'))).toBe(0);
  });

  it('charge 90 days of reward for an early end before FIP-0098', () => {
    const set = { 'filecoin.terminationFeeRule': 'before', 'filecoin.terminatedPledgeWeight': 1 };
    const day = 300;
    const gone = at(set, 'terminatedQualityAdjustedPibPerDay', day);
    const power = 1024 * at(set, 'qualityAdjustedPowerEib', day - 1);
    const fee = at(set, 'terminationFeeFil', day) / at(set, 'dayRewardFil', day);
    expect(fee / ((90 * gone) / power)).toBeCloseTo(1, 1);
  });

  it('move the base fee by utilisation until 2026-05-27 and by premiums after it', () => {
    const byDate = run({ 'filecoin.gasBurnRule': 'by-date' });
    const change = 261;
    for (const [rule, from, to] of [
      ['utilisation', 0, change],
      ['premium', change, 600],
    ] as const) {
      const always = columnOf(run({ 'filecoin.gasBurnRule': rule }), 'baseFeeAttoFil');
      expect(columnOf(byDate, 'baseFeeAttoFil').slice(from, from + 1)).toEqual(always.slice(from, from + 1));
      expect(
        Math.abs((columnOf(byDate, 'baseFeeAttoFil')[to - 1] as number) / (always[to - 1] as number) - 1),
      ).toBeLessThan(1e-3);
    }
  });

  it('burn less gas as fewer proofs are sent', () => {
    const burn = columnOf(run({ 'filecoin.gasBurnRule': 'utilisation' }), 'baseBurnFil');
    expect(burn[0]).toBeCloseTo(9e-13 * 4.46e13, 0);
    expect(burn[500]).toBeLessThan(0.5 * (burn[0] as number));
  });

  it.each(['by-date', 'utilisation', 'premium'])(
    'begin at the burn that is given under the rule %s',
    (rule) => {
      const burn = columnOf(run({ 'filecoin.gasBurnRule': rule }), 'baseBurnFil');
      expect(Math.abs((burn[0] as number) / 40 - 1)).toBeLessThan(0.06);
    },
  );
});

describe('the storage market', () => {
  const market = { 'filecoin.storagePriceRule': 'market' };

  it('lets the price fall to what the reward leaves of the cost while less than the target is used', () => {
    const price = columnOf(run(market), 'storagePriceUsd');
    expect(price[0]).toBe(2.5);
    expect(price[100]).toBeLessThan(price[0] as number);
    expect(Math.min(...price)).toBeGreaterThanOrEqual(0.01);
    const dear = columnOf(run({ ...market, 'filecoin.runningUsdPerTibYear': 60 }), 'storagePriceUsd');
    expect(dear[599]).toBeGreaterThan(price[599] as number);
  });

  it('lets it rise while clients want more than the target, until they want no more than that', () => {
    const held = {
      ...market,
      'world.followObservations': false,
      'world.aiDemandGrowthPerYear': 0,
      'filecoin.utilisationAtStart': 1,
      'filecoin.paidDataShare': 1,
      'filecoin.utilisationTarget': 0.3,
      'filecoin.storagePriceFloorUsd': 0.0001,
      'filecoin.cloudStorageUsdPerTibMonth': 1000,
    };
    const frame = run(held, 1825);
    const [price, paid, capacity] = ['storagePriceUsd', 'paidDataPib', 'capacity'].map((column) =>
      columnOf(frame, column),
    ) as [Float64Array, Float64Array, Float64Array];
    expect(price[50]).toBeGreaterThan(2.5);
    expect(Math.max(...price)).toBeLessThan(50);
    expect((paid[1824] as number) / (capacity[1824] as number)).toBeCloseTo(0.3, 1);
  });

  it('does not run away over five years of doubling demand, and sells no more than is stored', () => {
    const set = { 'filecoin.utilisationTarget': 0.3 };
    for (const frame of [run({}, 1825, MARKET_PRESET), run(set, 1825, MARKET_PRESET)]) {
      expect(Math.max(...columnOf(frame, 'storagePriceUsd'))).toBeLessThan(23.55 / 2);
      const stored = columnOf(frame, 'activeDataPib');
      expect(columnOf(frame, 'paidDataPib').findIndex((paid, day) => paid > (stored[day] as number))).toBe(
        -1,
      );
    }
  });

  it('stops at what the cloud costs for all copies, sells everything stored there, and follows the cloud down', () => {
    const frame = run({}, 3650, MARKET_PRESET);
    const [price, overCloud, paid, stored] = [
      'storagePriceUsd',
      'storageCostOverCloud',
      'paidDataPib',
      'activeDataPib',
    ].map((column) => columnOf(frame, column)) as [Float64Array, Float64Array, Float64Array, Float64Array];
    expect(Math.max(...overCloud)).toBeCloseTo(1, 12);
    const reached = overCloud.findIndex((share) => share > 1 - 1e-9);
    expect(reached).toBeGreaterThan(4 * 365);
    expect(reached).toBeLessThan(5 * 365);
    for (const day of [reached + 200, 2500, 3649]) {
      expect(overCloud[day]).toBeCloseTo(1, 12);
      expect(paid[day]).toBe(stored[day]);
      expect((price[day] as number) / (price[day - 1] as number)).toBeCloseTo(0.9 ** (1 / 365), 9);
    }
  });

  it('stops lower where clients ask for a discount or keep more copies', () => {
    const most = (set: Record<string, unknown>) =>
      Math.max(...columnOf(run(set, 3650, MARKET_PRESET), 'storageCostOverCloud'));
    expect(most({ 'filecoin.cloudPriceCeiling': 0.4 })).toBeCloseTo(0.4, 12);
    expect(most({ 'filecoin.storedCopies': 5 })).toBeCloseTo(1, 12);
  });

  it('begins at the ceiling where the given price is above it', () => {
    const set = { ...market, 'filecoin.storagePriceUsdPerTibMonth': 30 };
    expect(at(set, 'storagePriceUsd', 0)).toBeCloseTo(23.55 / 2, 12);
  });

  it('sells nothing where storing costs more than the cloud', () => {
    const set = { ...market, 'filecoin.runningUsdPerTibYear': 400, 'filecoin.cloudStorageUsdPerTibMonth': 1 };
    const frame = run({ ...set, 'filecoin.paidDataShare': 1 });
    expect(new Set(columnOf(frame, 'paidDataPib'))).toEqual(new Set([0]));
    expect(columnOf(frame, 'storageCostOverCloud').every(Number.isNaN)).toBe(true);
    expect(Math.min(...columnOf(frame, 'storagePriceUsd'))).toBeGreaterThan(1 / 2);
  });

  it('keeps to the floor from the first day on', () => {
    const set = { ...market, 'filecoin.runningUsdPerTibYear': 60, 'filecoin.storagePriceUsdPerTibMonth': 0 };
    const [first, second] = columnOf(
      run({ ...set, 'filecoin.filPriceUsd': '2025-09-09_0.01' }),
      'storagePriceUsd',
    );
    expect(first).toBeGreaterThan(60 / 12 - 1);
    expect((first as number) / (second as number)).toBeCloseTo(1, 2);
  });

  it('brings providers in through its payments, where they look at the return after running costs', () => {
    const responds = { 'filecoin.onboardingResponse': 2, 'filecoin.responseMeasure': 'net' };
    const joined = (set: Record<string, unknown>) =>
      columnOf(run({ ...responds, ...set }, 1825, MARKET_PRESET), 'onboardedPibPerDay')[1824] as number;
    expect(joined({})).toBeGreaterThan(1.2 * joined({ 'filecoin.paidDataShare': 0 }));
  });

  it('finds more paid data at a lower price, the more so the more elastic demand is', () => {
    const paid = (elasticity: number) =>
      at({ ...market, 'filecoin.storageDemandElasticity': elasticity }, 'paidDataPib', 200);
    expect(paid(2)).toBeGreaterThan(paid(1));
    expect(paid(1)).toBeGreaterThan(paid(0));
  });

  it('compares all copies of an object with one in a central cloud', () => {
    expect(at({ 'filecoin.storedCopies': 3 }, 'storageCostOverCloud', 0)).toBeCloseTo((3 * 2.5) / 23.55, 12);
  });
});

describe('the retrieval market', () => {
  it('pays for served bytes alone', () => {
    const set = { 'filecoin.retrievalPriceUsdPerTib': 70 };
    expect(at(set, 'retrievalRevenueUsd', 0)).toBeCloseTo(70 * at(set, 'servedTibPerDay', 0), 9);
  });

  it('is left to storage providers, the share of them that serves, while reads pay for no node', () => {
    const frame = run({}, 3650);
    const serving = columnOf(frame, 'retrievalProviders');
    const storing = columnOf(frame, 'supplyUnits');
    expect(serving[0]).toBeCloseTo(185, 9);
    for (const day of [1, 600, 3649]) {
      expect((serving[day] as number) / (storing[day] as number)).toBeCloseTo(185 / 1353, 9);
    }
  });

  it('draws nodes to where a head earns its fixed cost, and pays those beside storage the same', () => {
    const frame = run({}, 3650, MARKET_PRESET);
    const last = (column: string) => columnOf(frame, column)[3649] as number;
    const earned = last('servedTibPerDay') * (7 - 1.28);
    expect(earned / last('retrievalProviders')).toBeCloseTo(10, 0);
    const beside = (185 / 1353) * last('supplyUnits');
    expect(last('retrievalProviders')).toBeGreaterThan(beside);
    expect(last('retrievalProviders')).toBeLessThan(last('supplyUnits'));
    expect(last('retrievalRevenueUsd') - last('retrievalCostUsd')).toBeCloseTo(
      earned - 10 * (last('retrievalProviders') - beside),
      6,
    );
  });
});

describe('deals', () => {
  it('live with their sectors: none are left when nothing renews or joins', () => {
    const set = {
      'world.followObservations': false,
      'filecoin.onboardingPibPerDay': 0,
      'filecoin.renewalRate': 0,
      'filecoin.earlyTerminationPerDay': 0.02,
    };
    const data = columnOf(run(set), 'activeDataPib');
    expect(data[599]).toBeLessThan(0.01 * (data[0] as number));
  });

  it('end at renewal where quality is not kept', () => {
    expect(at({ 'filecoin.qualityAtRenewal': 0.1 }, 'activeDataPib', 599)).toBeLessThan(
      at({}, 'activeDataPib', 599),
    );
  });
});
