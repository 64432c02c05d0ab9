import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../../core';
import { anyScenario, anyValues, finishedRun, type FinishedRun } from '../scenario.test-support';
import { devices } from '../devices';
import { studies } from '../studies';
import { readRun } from './run-reading';
import { flaws, runStudy } from './study.test-support';

/** Cells and figures that stand for "never" or "none" where they are not finite. */
const UNDEFINED: Readonly<Record<string, readonly string[]>> = {
  'presence-against-work': ['ratio', 'breakEven'],
  sybil: ['breakEvenHours'],
  'supplier-payback': ['paybackDays', 'lastJoinDay', 'payback'],
};
const RUNS: Readonly<Record<string, number>> = { 'hourly-core': 8, queueing: 8 };

/** Inputs over their hard ranges, but for how much is drawn. */
function anyInputs(study: Study) {
  const inputs = anyValues(fc, study.declaration.parameters);
  const small = fc.record({ days: fc.integer({ min: 1, max: 4 }), jobs: fc.constant(2000) });
  return fc.tuple(inputs, small).map(([all, few]) => {
    const drawn = Object.fromEntries(Object.entries(few).filter(([key]) => key in all));
    return { ...all, ...drawn };
  });
}

describe.each(Object.entries(studies))('the study %s', (id, study) => {
  let runs: FinishedRun[];
  beforeAll(() => {
    runs = fc.sample(anyScenario(fc, 200), 8).map(({ days, set }) => finishedRun(days, set));
  });

  it('is finite over the hard ranges of its inputs and of every parameter', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 }), anyInputs(study), (index, inputs) => {
        const result = runStudy(study, runs[index] as FinishedRun, inputs);
        expect(flaws(study, result, UNDEFINED[id])).toEqual([]);
      }),
      { numRuns: RUNS[id] ?? 60 },
    );
  }, 30_000);
});

describe('on the default run', () => {
  let run: FinishedRun;
  const figures = (id: string, inputs: Record<string, unknown> = {}) => {
    const study = studies[id];
    if (!study) throw new RangeError(`no study ${id}`);
    return runStudy(study, run, inputs).figures as Readonly<Record<string, number>>;
  };
  const figure = (id: string, name: string, inputs: Record<string, unknown> = {}) => {
    const value = figures(id, inputs)[name];
    if (value === undefined) throw new RangeError(`no figure ${name}`);
    return value;
  };
  beforeAll(() => {
    run = finishedRun(1825);
  });

  it('queueing: draws within four errors of theory, for any shape of durations', () => {
    for (const shape of ['exponential', 'lognormal', 'fixed']) {
      const result = figures('queueing', { shape, jobs: 60_000 });
      expect(result['largestDeviation']).toBeLessThan(4);
      expect((result['drawnUtilisation'] ?? 0) / (result['utilisation'] ?? 1)).toBeCloseTo(1, 1);
      expect(Math.abs(result['littleGap'] ?? 1)).toBeLessThan(0.05);
    }
  });

  it('queueing: with one size only it is Erlang B', () => {
    const alone = { mediumShare: 0, largeShare: 0, cards: 100, loadPerCard: 1 };
    expect(figure('queueing', 'erlangB', alone)).toBeCloseTo(0.0757, 4);
    expect(figure('queueing', 'utilisation', alone)).toBeCloseTo(1 - 0.0757, 4);
  });

  it('hourly core: is near the daily mode, turns large jobs away and slashes who fails', () => {
    const result = figures('hourly-core');
    expect(Math.abs((result['utilisation'] ?? 0) - (result['dailyUtilisation'] ?? 0))).toBeLessThan(0.06);
    expect(result['revenueRatio']).toBeGreaterThan(0.8);
    expect(result['revenueRatio']).toBeLessThan(1.2);
    expect(result['failedBlocks']).toBeGreaterThan(0.012);
    expect(result['failedBlocks']).toBeLessThan(0.017);
    expect(result['blocked']).toBeGreaterThan(0);
    expect(figure('hourly-core', 'interrupted', { failover: false })).toBeGreaterThan(10);
    const strict = finishedRun(30, { 'ionet.blockFailure': 0.2 });
    const judged = runStudy(studies['hourly-core'] as Study, strict).figures;
    expect(judged['slashed']).toBeGreaterThan(100);
    expect(judged['atHome']).toBeGreaterThan(0.2);
    expect(judged['atHome']).toBeLessThan(1);
    expect(judged['joined']).toBeGreaterThan(0);
    expect(judged['left']).toBeGreaterThan(0);
  });

  it('hourly core: hires the best ranked first, who have more stake and ask less', () => {
    const { charts, tables } = runStudy(studies['hourly-core'] as Study, run);
    const hired = charts['ranking']?.lines['hired'] ?? [];
    expect(hired[0]).toBeGreaterThan(2 * (hired[9] ?? 1));
    const [, stake, tier, price] = (tables['ranks'] ?? []) as [string, number, number, number][];
    expect(stake?.[2]).toBeGreaterThan(stake?.[3] ?? Infinity);
    expect(tier?.[2]).toBeGreaterThan(tier?.[3] ?? Infinity);
    expect(price?.[2]).toBeLessThan(price?.[3] ?? 0);
  });

  it('hourly core: pays rent by rank, rewards whatever the rank', () => {
    const { charts, figures: found } = runStudy(studies['hourly-core'] as Study, run);
    const { rent, rewards } = charts['income']?.lines ?? {};
    expect(found['rankPays']).toBeGreaterThan(1.5);
    expect((rent?.[0] ?? 0) / (rent?.[9] ?? 1)).toBe(found['rankPays']);
    expect((rewards?.[0] ?? 0) / (rewards?.[9] ?? 1)).toBeCloseTo(1, 0);
  });

  it('presence against work: breaks even at 0.70 USD by the record, and the ratio is that of the run', () => {
    expect(figure('presence-against-work', 'recordBreakEven')).toBeCloseTo(0.7027, 3);
    const result = figures('presence-against-work');
    expect((result['breakEven'] ?? 0) * (result['ratio'] ?? 0)).toBeCloseTo(
      run.frame.rows > 0 ? 0.5093 : 0,
      3,
    );
    expect(result['hiredBonus']).toBeLessThan(1e-5);
    const rtx = figure('presence-against-work', 'hiredBonus', { card: 'rtx3090' });
    expect(rtx).toBeGreaterThan(1e-5);
    expect(rtx).toBeLessThan(2.5e-4);
  });

  it.each([0, 900, 1800])(
    'the rents of the classes add up to the bookings of day %i, with rewards or none',
    (day) => {
      const reading = readRun(run.scenario, run.frame);
      const rent = devices.reduce((sum, { key }, device) => {
        const ready = reading.at(`gpusByClass.${key}`, day) * reading.up(device);
        const hired = ready * reading.at(`utilisationByClass.${key}`, day);
        return sum + hired * 24 * reading.rentPerHour(device, day);
      }, 0);
      expect(rent).toBeCloseTo(reading.at('bookingsUsd', day), 1);
    },
  );

  it('presence against work and supplier payback: read the rent that is paid on a day without rewards', () => {
    for (const card of ['rtx4090', 'h200']) {
      const device = devices.findIndex(({ key }) => key === card);
      const reading = readRun(run.scenario, run.frame);
      expect(reading.rewardPerHour(device, 1800)).toBe(0);
      const paid = reading.at(`priceByClass.${card}`, 1800);
      expect(paid).toBeLessThan(0.8 * (devices[device]?.priceUsdPerHour ?? 0));
      expect(figure('presence-against-work', 'work', { day: 1800, card })).toBe(paid);
    }
  });

  it('supplier payback: pays back later without rewards, and on the day its cash turns', () => {
    const study = studies['supplier-payback'] as Study;
    const { charts, figures: found } = runStudy(study, run, { card: 'rtx4090' });
    const { withRewards, rentOnly } = charts['cash']?.lines ?? {};
    const payback = found['paybackDays'] as number;
    expect(withRewards?.[payback]).toBeGreaterThanOrEqual(0);
    expect(withRewards?.[payback - 1]).toBeLessThan(0);
    expect((rentOnly ?? []).every((cash, day) => cash <= (withRewards?.[day] ?? 0) + 1e-9)).toBe(true);
    expect(found['rewardShare']).toBeGreaterThan(0);
  });

  it('supplier payback: counts what slashes are expected to burn', () => {
    const earned = (set: Record<string, unknown>) =>
      runStudy(
        studies['supplier-payback'] as Study,
        finishedRun(400, { 'ionet.blockFailure': 0.2, ...set }),
        {
          horizonDays: 30,
        },
      ).figures['earned'] as number;
    // an eighth of the stakes burns in a day
    expect(earned({ 'ionet.slashShare': 0 }) - earned({ 'ionet.slashShare': 1 })).toBeGreaterThan(100);
  });

  it('supplier payback: starts with the margin the engine itself acts on', () => {
    const { tables } = runStudy(studies['supplier-payback'] as Study, run);
    const h100 = (tables['classes'] ?? [])[1] ?? [];
    expect(h100[1]).toBeCloseTo(28_000, 6);
    expect(h100[2]).toBeGreaterThan(10);
    expect(h100[2]).toBeLessThan(60);
  });

  it('stake: 16,000 IO for eight H100, yields that slashing lowers, co-staker and owner alike at equal shares', () => {
    expect(figure('stake', 'stake')).toBe(16_000);
    expect(figure('stake', 'ownerYield')).toBeCloseTo(figure('stake', 'coStakerYield'), 9);
  });

  it('stake: follows the slashing and co-staking of the run', () => {
    const under = (set: Record<string, unknown>) =>
      runStudy(studies['stake'] as Study, finishedRun(2, set)).figures as Readonly<Record<string, number>>;
    const usual = under({});
    expect(usual['slashesPerYear']).toBeCloseTo(8760 / ((1 - 0.016 ** 3) / (0.016 ** 3 * 0.984)), 9);
    const often = under({ 'ionet.blockFailure': 0.2, 'ionet.slashAfter': 2 });
    expect(often['ownerYield']).toBeLessThan(usual['ownerYield'] ?? 0);
    expect(often['slashesPerYear']).toBeCloseTo(8760 / ((1 - 0.04) / (0.04 * 0.8)), 6);
    expect(under({ 'ionet.blockFailure': 0 })['slashesPerYear']).toBe(0);
    expect(under({ 'ionet.coStakePart': 0 })['coStakerYield']).toBe(0);
    const mild = under({ 'ionet.blockFailure': 0.2, 'ionet.slashShare': 0.5, 'ionet.appealWon': 0.5 });
    const harsh = under({ 'ionet.blockFailure': 0.2, 'ionet.slashShare': 0.5, 'ionet.appealWon': 0 });
    expect((harsh['burnedPerYear'] ?? 0) / (mild['burnedPerYear'] ?? 0)).toBeCloseTo(2, 9);
  });

  it('sybil: fakes take most of a pool without stakes, lose more than they take with them', () => {
    const free = figures('sybil', { stakeRequired: false });
    expect(free['peakShare']).toBeGreaterThan(0.2);
    expect(free['net']).toBe(free['taken']);
    const staked = figures('sybil');
    expect(staked['peak']).toBeLessThanOrEqual(free['peak'] ?? 0);
    expect(staked['net']).toBeLessThan(0);
    expect(figure('sybil', 'taken', { passShare: 0 })).toBe(0);
  });

  it('unlock calendar: a cliff of 13.7 M in month 13, 94.4 M at launch, 500 M after 48 months', () => {
    const result = figures('unlock-calendar');
    expect(result['unlocked']).toBeCloseTo(13_710_948.5, 0);
    expect(result['ofCirculating']).toBeCloseTo(13_710_948.5 / 160_478_685.6524, 6);
    expect(result['launchFloat']).toBe(94.4e6);
    expect(result['launchFloatOfficial']).toBe(228e6);
    expect(result['lastMonth']).toBe(48);
  });
});
