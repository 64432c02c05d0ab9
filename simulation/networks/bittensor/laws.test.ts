import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnNames,
  dailyRecord,
  findColumn,
  resolveScenario,
  resultHash,
  simulateNetwork,
  type Frame,
  type NetworkEngine,
  type ParameterSpec,
  type ParameterValue,
} from '../../core';
import { engine } from './engine';
import { bittensor } from './index';
import { parameters } from './parameters';
import { MAX_TAO, watchSubnets } from './laws.test-support';

const DAYS = 300;
const plain = engine as unknown as NetworkEngine;

function valuesOf(spec: ParameterSpec): fc.Arbitrary<ParameterValue> {
  switch (spec.kind) {
    case 'number':
      return spec.integer
        ? fc.integer({ min: spec.hard[0], max: spec.hard[1] })
        : fc.double({ min: spec.hard[0], max: spec.hard[1], noNaN: true });
    case 'switch':
      return fc.boolean();
    case 'choice':
      // every epoch of a full subnet takes too long here; it is the same step as the others'
      return fc.constantFrom(...spec.options.map(({ value }) => value).filter((value) => value !== 'every'));
    case 'date':
      return fc.constantFrom(...spec.hard);
  }
}

/** Any subset of the free parameters anywhere in their hard ranges. */
const anyChange = fc.record(
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([, spec]) => spec.level !== 'constant')
      .map(([key, spec]) => [`bittensor.${key}`, valuesOf(spec)]),
  ),
  { requiredKeys: [] },
);
const anyWorld = fc.record(
  {
    'world.followObservations': fc.boolean(),
    'world.aiDemandGrowthPerYear': fc.double({ min: -0.95, max: 10, noNaN: true }),
    'world.tokenMarketMode': fc.constantFrom('hold', 'trend', 'random'),
  },
  { requiredKeys: [] },
);

function scenarioOf(set: Record<string, ParameterValue>, days = DAYS) {
  const { scenario, issues } = resolveScenario([bittensor], bittensor.presets, { days, set });
  expect(issues).toEqual([]);
  return scenario;
}

const atTheCap = ({ recycleShareOfGross = 0.1, fee = 0.000_137 }) => ({
  'bittensor.recycleShareOfGross': recycleShareOfGross,
  'bittensor.transactionFeeTao': fee,
  'bittensor.blockSeconds': 12.017,
  'bittensor.subnetTurnover': false,
});

const columnOf = (frame: Frame, name: string) => findColumn(frame, name) as Float64Array;

/** The first broken law of a run, or nothing. */
function brokenLaw(frame: Frame): string | undefined {
  const column = new Map(frame.names.map((name) => [name, columnOf(frame, name)] as const));
  const columnsOf = (names: readonly string[]) => names.map((name) => columnOf(frame, name));
  const shares = columnsOf(columnNames({ subnetShare: bittensor.metrics.subnetShare }));
  const recordFields = columnsOf(Object.keys(dailyRecord).filter((field) => field !== 'rewardGini'));
  const levels = columnsOf([
    'rootTao',
    'poolTao',
    'freeTao',
    'emitted',
    'burned',
    'joins',
    'exits',
    'price',
    'feesUsd',
  ]);
  for (let day = 0; day < frame.rows; day++) {
    const at = (name: string, offset = 0) => column.get(name)?.[day + offset] as number;
    const equal = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance;
    const total = shares.reduce((sum, share) => sum + (share[day] as number), 0);
    const paid = at('ownerTao') + at('minerTao') + at('validatorTao');
    const laws: Record<string, boolean> = {
      'the record is finite': recordFields.every((field) => Number.isFinite(field[day])),
      'issuance stays below the cap': at('supply') <= MAX_TAO,
      'supply grows by emitted less recycled':
        day === 0 || equal(at('supply') - at('supply', -1), at('emitted') - at('burned'), 1e-6),
      'shares sum to 1, or to 0 where nothing is emitted to subnets':
        equal(total, 1, 1e-9) ||
        (total === 0 && equal(at('unspentEmissionTao'), at('emitted'), 1e-9 * at('emitted'))),
      'what no subnet gets is recycled': at('burned') >= at('unspentEmissionTao') - 1e-6,
      'emission is injected, spent on chain buys, or recycled unspent': equal(
        at('injectedTao') + at('chainBuysTao') + at('unspentEmissionTao'),
        at('emitted'),
        1e-6,
      ),
      'root, pools and free balances are the issuance': equal(
        at('rootTao') + at('poolTao') + at('freeTao'),
        at('supply'),
        1e-5,
      ),
      'nothing is negative': levels.every((level) => (level[day] as number) >= 0),
      'owners get 18 %': equal(at('ownerTao'), 0.18 * paid, 1e-5 * paid),
      'miners get 41 %': equal(at('minerTao'), 0.41 * paid, 1e-5 * paid),
      'quality is of 0 to 1': at('focusQuality') >= 0 && at('focusQuality') <= 1,
      'no more is used than there is': at('used') <= at('capacity') * (1 + 1e-12),
    };
    const broken = Object.keys(laws).find((law) => laws[law] === false);
    if (broken) return `${broken}, broken on day ${day}`;
  }
  return undefined;
}

describe('laws on the whole of the hard ranges', () => {
  test('issuance, shares, splits and TAO balances', () => {
    fc.assert(
      fc.property(anyChange, anyWorld, (change, world) => {
        const set = { ...change, ...world } as Record<string, ParameterValue>;
        expect(brokenLaw(simulateNetwork(plain, scenarioOf(set)))).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  test('twenty years that reach the cap, with fees, recycling and new subnets', () => {
    const upToTheCap = fc.record({
      'bittensor.recycleShareOfGross': fc.constantFrom(0, 0.5, 0.9),
      'bittensor.transactionFeeTao': fc.constantFrom(0, 1e-3, 0.09, 1),
      'bittensor.blockSeconds': fc.constantFrom(6, 9),
      'bittensor.subnetTurnover': fc.boolean(),
    });
    let capped = 0;
    fc.assert(
      fc.property(upToTheCap, (change) => {
        const set = {
          'bittensor.emissionSchedule': 'constant',
          'bittensor.subnetMostLockTao': 1e6,
          ...change,
        };
        const frame = simulateNetwork(plain, scenarioOf(set, 7300));
        expect(brokenLaw(frame)).toBeUndefined();
        capped += columnOf(frame, 'supply').some((supply) => supply > MAX_TAO - 1) ? 1 : 0;
      }),
      { numRuns: 6, examples: [[atTheCap({ recycleShareOfGross: 0.9 })], [atTheCap({ fee: 0.09 })]] },
    );
    expect(capped).toBeGreaterThan(3);
  });

  test('alpha and TAO of every pool: nothing appears, nothing is lost, k never falls', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const broken: string[] = [];
        simulateNetwork(
          watchSubnets(plain, broken),
          scenarioOf(change as Record<string, ParameterValue>, 120),
        );
        expect(broken).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('twenty years of the source text end at the cap', () => {
    const frame = simulateNetwork(
      plain,
      scenarioOf(
        {
          'bittensor.emissionSchedule': 'constant',
          'bittensor.recycleShareOfGross': 0,
          'bittensor.transactionFeeTao': 0,
        },
        7300,
      ),
    );
    expect(brokenLaw(frame)).toBeUndefined();
    expect(columnOf(frame, 'supply')[7299]).toBe(MAX_TAO);
    expect(columnOf(frame, 'emitted')[7299]).toBe(0);
    expect(columnOf(frame, 'blockEmissionTao')[1000]).toBe(1);
  });
});

test('the same scenario gives the same bytes', () => {
  const scenario = scenarioOf({ 'world.tokenMarketMode': 'random' }, 400);
  expect(resultHash(simulateNetwork(plain, scenario))).toBe(resultHash(simulateNetwork(plain, scenario)));
});
