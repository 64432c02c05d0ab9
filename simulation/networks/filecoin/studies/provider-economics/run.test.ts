import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultValues, defineStudy } from '../../../../core';
import { readRun } from '../run-reading';
import { anyRuns, anyValues, finishedRun, flaws, runStudy, type FinishedRun } from '../study.test-support';
import { providerEconomics } from './declaration';
import { KINDS, planOf } from './kinds';
import { runProviderEconomics } from './run';

const study = defineStudy(providerEconomics, runProviderEconomics);
const UNDEFINED_WHEN_NEVER = [
  'paybackVerified',
  'paybackWithPledgeBackVerified',
  'payback',
  'paybackWithPledgeBack',
];
let finished: FinishedRun;
beforeAll(() => {
  finished = finishedRun(1825);
});

const cell = (result: ReturnType<typeof runStudy>, kind: number, column: string) => {
  const columns = Object.keys(study.declaration.tables['kinds']?.columns ?? {});
  return result.tables['kinds']?.[kind]?.[columns.indexOf(column)] as number;
};

describe('provider economics on the default run', () => {
  it('has the return on pledge that the run records as its forward return, shifted by the first day', () => {
    const run = readRun(finished.scenario, finished.frame);
    const { returnOnPledge } = runStudy(study, finished).figures;
    const shift = run.at('rewardPerSectorDayFil', 730) - run.at('rewardPerSectorDayFil', 365);
    const recorded = run.at('forwardReturnOnPledge', 365) + shift / run.at('pledgePerSectorFil', 365);
    expect((returnOnPledge ?? 0) / recorded).toBeCloseTo(1, 12);
  });

  it('locks and earns ten times as much with verified deals, and collateral only with deals', () => {
    const result = runStudy(study, finished);
    expect(cell(result, 2, 'earnedFil') / cell(result, 0, 'earnedFil')).toBeCloseTo(10, 9);
    const collateral = cell(result, 1, 'lockedFil') - cell(result, 0, 'lockedFil');
    expect(cell(result, 2, 'lockedFil') - 10 * cell(result, 0, 'lockedFil')).toBeCloseTo(collateral, 9);
    const run = readRun(finished.scenario, finished.frame);
    const network = collateral * run.at('baselineEib', 365) * 1024 * 1024;
    expect(network / run.at('circulating', 365)).toBeCloseTo(0.01, 9);
  });

  it('gains from FIL that rises and loses from interest and overheads', () => {
    const profit = (inputs: Record<string, unknown>) =>
      cell(runStudy(study, finished, inputs), 2, 'profitUsd');
    expect(profit({ pledgeBorrowingPerYear: 0.5 })).toBeLessThan(profit({}));
    expect(profit({ fullCost: true })).toBeCloseTo(profit({}) - (29.4 * 540) / 365, 9);
    const rising = finishedRun(1825, { 'filecoin.filPriceUsd': 5 });
    expect(cell(runStudy(study, rising), 2, 'profitUsd')).toBeGreaterThan(profit({}));
  });

  it('caps the sector fee of one TiB at half of its expected reward', () => {
    const dear = finishedRun(600, { 'filecoin.sectorFeeMultiplier': 10 });
    const run = readRun(dear.scenario, dear.frame);
    const inputs = { ...defaultValues(providerEconomics.parameters), day: 365 };
    for (const kind of KINDS) {
      const plan = planOf(kind, run, inputs);
      expect(plan.sectorFeeOn(1)).toBeLessThanOrEqual((0.5 * plan.rewardOn(1)) / 0.97 + 1e-15);
    }
  });

  it("stands on the scenario's own costs and income, as the returns of the run do", () => {
    const set = {
      'filecoin.runningUsdPerTibYear': 20,
      'filecoin.capacityRunningUsdPerTibYear': 10,
      'filecoin.hardwareUsdPerTib': 30,
      'filecoin.regularDealUsdPerTibYear': 50,
      'world.electricityUsdPerKwh': 0.2,
      'world.hardwarePriceTrendPerYear': -0.5,
    };
    const changed = finishedRun(800, set);
    const run = readRun(changed.scenario, changed.frame);
    const inputs = { ...defaultValues(providerEconomics.parameters), day: 365 };
    const [capacity, regular, verified] = KINDS.map((kind) => planOf(kind, run, inputs));
    expect(capacity?.runningUsdPerDay).toBeCloseTo(11 / 365, 12);
    expect(regular?.runningUsdPerDay).toBeCloseTo(21 / 365, 12);
    expect(regular?.incomeUsdPerDay).toBeCloseTo(50 / 365, 12);
    expect(regular?.upfrontUsd).toBeCloseTo(15 + (1.3 * 540) / 365, 9);
    const paid = run.at('storageRevenueUsd', 365) / (run.at('activeDataPib', 365) * 1024);
    expect(verified?.incomeUsdPerDay).toBeCloseTo(paid, 12);
    const net = (run.at('netReturnOnPledge.regular', 365) * 32 * run.at('pledgePerSectorFil', 365)) / 365;
    const plan = { ...inputs, sealingUsdPerTibYear: 0 };
    const ownNet =
      planOf('regular', run, plan).rewardOn(0) * run.at('price', 365) +
      ((regular?.incomeUsdPerDay ?? 0) - (regular?.runningUsdPerDay ?? 0));
    expect(ownNet).toBeCloseTo(net * run.at('price', 365), 9);
  });

  it('gives the same result twice', () => {
    expect(runStudy(study, finished)).toEqual(runStudy(study, finished));
  });
});

describe('on the whole accepted range', () => {
  it('is finite but for paybacks that are never reached, and received never exceeds earned', () => {
    const runs = anyRuns(fc, 20);
    fc.assert(
      fc.property(
        fc.nat({ max: runs.length - 1 }),
        anyValues(fc, providerEconomics.parameters),
        (index, inputs) => {
          const result = runStudy(study, runs[index] as FinishedRun, inputs);
          expect(flaws(study, result, UNDEFINED_WHEN_NEVER)).toEqual([]);
          const { earned, received } = result.charts['vesting']?.lines ?? {};
          expect(
            received?.every((fil, day) => fil >= 0 && fil <= (earned?.[day] ?? 0) * (1 + 1e-9) + 1e-12),
          ).toBe(true);
          expect(Math.abs((received?.at(-1) ?? 0) - (earned?.at(-1) ?? 0))).toBeLessThanOrEqual(
            1e-9 * (1 + (earned?.at(-1) ?? 0)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
