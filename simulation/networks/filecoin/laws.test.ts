import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnOf,
  dailyRecordFields,
  formatCurve,
  parseCurve,
  parseDate,
  resolveScenario,
  simulateNetwork,
  worldParameters,
  type Frame,
  type ParameterSet,
} from '../../core';
import { firstGap } from './depth/flow-account.test-support';
import { engine } from './engine';
import { filecoin } from './index';

/** Any curve between two values: dated points, or a value a day. */
function anyCurve(min: number, max: number): fc.Arbitrary<unknown> {
  const value = fc.double({ min, max, noNaN: true });
  const points = fc.tuple(value, value, value).map(([a, b, c]) =>
    formatCurve({
      kind: 'points',
      points: CURVE_DAYS.map((day, at) => ({ day, value: [a, b, c][at] ?? a })),
    }),
  );
  return fc.oneof(points, fc.array(value, { minLength: 2, maxLength: 40 }));
}

const CURVE_DAYS = ['2025-09-01', '2025-12-01', '2026-08-01'].map(parseDate);

/** Any accepted value of every parameter that can be set, qualified by its scope. */
function anySet(scope: string, parameters: ParameterSet): fc.Arbitrary<Record<string, unknown>> {
  const values: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, spec] of Object.entries(parameters)) {
    if (spec.level === 'constant') continue;
    if (spec.kind === 'number') {
      const [min, max] = spec.hard;
      const inside = spec.integer
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
      const constant = [
        { arbitrary: inside, weight: 3 },
        { arbitrary: fc.constantFrom(min, max, spec.default), weight: 2 },
      ];
      const overTime = { arbitrary: anyCurve(min, max), weight: 2 };
      values[`${scope}.${key}`] = fc.oneof(...constant, ...(spec.overTime ? [overTime] : []));
    } else if (spec.kind === 'switch') values[`${scope}.${key}`] = fc.boolean();
    else if (spec.kind === 'date') {
      const [first, last] = spec.hard;
      values[`${scope}.${key}`] = fc.constantFrom(first, last, '2025-09-10', '2025-12-01', '2026-06-01');
    } else values[`${scope}.${key}`] = fc.constantFrom(...spec.options.map((option) => option.value));
  }
  return fc.record(values);
}

const anyScenario = fc
  .tuple(
    anySet('filecoin', filecoin.parameters),
    anySet('world', worldParameters),
    fc.integer({ min: 1, max: 700 }),
    fc.integer({ min: 0, max: 1e6 }),
  )
  .map(([own, world, days, seed]) => {
    const { scenario, issues } = resolveScenario([filecoin], [], { days, seed, set: { ...own, ...world } });
    expect(issues).toEqual([]);
    return scenario;
  });

/** The first row that breaks a law, for a message that says where. */
function firstBreak(
  frame: Frame,
  holds: (row: number, value: (column: string) => number) => boolean,
): number {
  const columns = new Map(frame.names.map((name) => [name, columnOf(frame, name)]));
  for (let row = 0; row < frame.rows; row++) {
    if (!holds(row, (column) => (columns.get(column) as Float64Array)[row] as number)) return row;
  }
  return -1;
}

/** Columns whose description says when they are blank. */
const MAY_BE_UNDEFINED =
  /^(payback|rewardGini$|baseFeeAttoFil$|storageCostOverCloud$|(mintingI|i)nflationPerYear$)/;

/** Clients never pay more than the cloud costs where supply and demand make the price; where it would cost more nothing is sold. */
function marketHolds(frame: Frame, values: Readonly<Record<string, unknown>>): void {
  if (values['storagePriceRule'] !== 'market') return marketDefined(frame);
  const most = values['cloudPriceCeiling'] as number;
  expect(
    firstBreak(
      frame,
      (_, v) =>
        v('storagePriceUsd') > 0 &&
        (v('paidDataPib') > 0
          ? v('storageCostOverCloud') <= most * (1 + 1e-12)
          : Number.isNaN(v('storageCostOverCloud'))),
    ),
    'no dearer than the cloud',
  ).toBe(-1);
}

function marketDefined(frame: Frame): void {
  expect(
    firstBreak(frame, (_, v) => Number.isFinite(v('storageCostOverCloud'))),
    'a given price is always compared with the cloud',
  ).toBe(-1);
}

function lawsHold(frame: Frame, multiplier: number): void {
  const minted = columnOf(frame, 'mintedFil');
  const defined = frame.names.filter((name) => !MAY_BE_UNDEFINED.test(name));
  expect(
    firstBreak(frame, (_, v) => defined.every((name) => Number.isFinite(v(name)))),
    'finite',
  ).toBe(-1);
  expect(
    firstBreak(frame, (_, v) => {
      const supply = 17_066_618.961773411 + v('mintedFil') + v('vestedFil') - v('burntFil');
      return (
        Math.abs(supply - v('staked') - v('circulating')) < 1e-6 && Math.abs(supply - v('supply')) < 1e-6
      );
    }),
    'supply identity',
  ).toBe(-1);
  expect(
    firstBreak(
      frame,
      (_, v) =>
        v('supply') <= 2e9 &&
        v('circulating') >= 0 &&
        v('staked') >= 0 &&
        v('simpleMintedFil') <= 330e6 &&
        v('baselineMintedFil') <= 770e6,
    ),
    'caps',
  ).toBe(-1);
  expect(
    firstBreak(
      frame,
      (_, v) =>
        v('rawPowerEib') >= 0 &&
        v('qualityAdjustedPowerEib') >= 0 &&
        v('qualityAdjustedPowerEib') <= Math.max(10, multiplier) * v('rawPowerEib') * (1 + 1e-12) &&
        v('used') >= 0 &&
        v('used') <= v('capacity') * (1 + 1e-12) &&
        v('paidDataPib') <= v('activeDataPib'),
    ),
    'power',
  ).toBe(-1);
  expect(
    firstBreak(frame, (_, v) => !(v('inflationPerYear') < -1) && !(v('mintingInflationPerYear') < 0)),
    'no more than all of the supply is lost in a year',
  ).toBe(-1);
  expect(
    firstBreak(
      frame,
      (_, v) => v('retrievalCostUsd') >= 0 && v('retrievalProviders') >= 0 && v('supplyUnits') >= 0,
    ),
    'retrieval',
  ).toBe(-1);
  expect(
    firstBreak(frame, (row, v) => row === 0 || v('mintedFil') >= (minted[row - 1] as number)),
    'minted never falls',
  ).toBe(-1);
  expect(
    firstBreak(frame, (_, v) => {
      const miners = v('rewards.verifiedDeals') + v('rewards.committedCapacity');
      const shared = miners + v('serviceRewardFil') + v('rewardBurntFil');
      return Math.abs(shared - v('emitted')) <= 1e-9 * (1 + v('emitted'));
    }),
    'rewards sum to emission',
  ).toBe(-1);
  for (const field of dailyRecordFields.filter((name) => name !== 'rewardGini')) {
    expect(
      firstBreak(frame, (_, v) => v(field) >= 0),
      `${field} is not negative`,
    ).toBe(-1);
  }
}

/** Highest value an input takes. */
function highest(value: unknown): number {
  if (typeof value === 'number') return value;
  const curve = parseCurve(String(value));
  return Math.max(
    ...(curve?.kind === 'days' ? curve.values : (curve?.points ?? []).map((point) => point.value)),
  );
}

function daysBalance(frame: Frame): void {
  const previous = (column: string, row: number) => columnOf(frame, column)[row - 1] as number;
  const supply = columnOf(frame, 'supply');
  expect(
    firstBreak(frame, (row, v) => {
      if (row === 0) return true;
      const change = v('emitted') + v('unlocks') - v('burned');
      return Math.abs((supply[row] as number) - previous('supply', row) - change) < 1e-5;
    }),
    'supply moves by what is minted, vested and burnt',
  ).toBe(-1);
}

describe('laws on the whole accepted range', () => {
  it('hold for random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const frame = simulateNetwork(engine, scenario);
        lawsHold(frame, highest(scenario.networks['filecoin']?.['filPlusMultiplier']));
        marketHolds(frame, scenario.networks['filecoin'] ?? {});
        daysBalance(frame);
        expect(firstGap(frame), 'flow of FIL').toBeUndefined();
      }),
      { numRuns: 300, endOnFailure: true },
    );
  }, 30_000);

  it('hold over twenty years at the corners of the levers that move power', () => {
    for (const onboardingPibPerDay of [0, 100]) {
      for (const renewalRate of [0, 1]) {
        for (const earlyTerminationPerDay of [0, 0.02]) {
          const set = {
            'world.followObservations': false,
            'filecoin.onboardingPibPerDay': onboardingPibPerDay,
            'filecoin.renewalRate': renewalRate,
            'filecoin.earlyTerminationPerDay': earlyTerminationPerDay,
            'filecoin.sectorDurationDays': 180,
            'filecoin.lockTarget': 1,
          };
          const { scenario } = resolveScenario([filecoin], [], { days: 7300, set });
          lawsHold(simulateNetwork(engine, scenario), 10);
        }
      }
    }
  }, 30_000);
});
