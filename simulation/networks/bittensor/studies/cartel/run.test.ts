import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMetrics, createFrame, defaultValues, resolveScenario } from '../../../../core';
import { bittensor } from '../../index';
import { dayOf } from '../subnet-day';
import { slotOf } from '../watched-run';
import { cartel } from './declaration';
import { cartelOutcome } from './outcome';
import { runCartel } from './run';

const KAPPA = 32_767 / 65_535;
const ERROR = cartel.parameters.honestError.default;

/**
 * What the chain's fixed point gave such a cartel, 40 epochs: incentive of its miners and its dividends. Bonds of Yuma 3
 * are small there and stored as whole numbers of 65,535, which the two modes round apart.
 */
test.each([
  ['yuma2', 0.2, 0.015, 0.003],
  ['yuma2', 0.4, 0.02, 0.008],
  ['yuma2', 0.49, 0.023, 0.011],
  ['yuma3', 0.49, 0.023, 0.013],
  ['yuma2', 0.51, 1, 0.989],
  ['yuma2', 0.6, 1, 0.992],
])(
  '%s: a cartel of %d gets %d of incentive and %d of dividends',
  (mode, stakeShare, incentive, dividends) => {
    const outcome = cartelOutcome({ stakeShare, kappa: KAPPA, honestError: ERROR, mode });
    expect(Math.abs(outcome.incentive - incentive)).toBeLessThan(6e-4);
    expect(Math.abs(outcome.dividends - dividends)).toBeLessThan(mode === 'yuma3' ? 2e-3 : 6e-4);
    expect(outcome.trust).toBeCloseTo(stakeShare < KAPPA ? 0.012 : 1, 4);
    expect(outcome.incentive + outcome.honestIncentive).toBeCloseTo(1, 12);
  },
);

test('the cliff moves with kappa', () => {
  const incentive = (stakeShare: number, kappa: number) =>
    cartelOutcome({ stakeShare, kappa, honestError: ERROR, mode: 'yuma2' }).incentive;
  expect(incentive(0.35, 0.6)).toBeLessThan(0.03);
  expect(incentive(0.65, 0.6)).toBeCloseTo(1, 6);
  expect(incentive(0.45, 0.4)).toBeGreaterThan(0.3);
});

describe('where neither side holds κ', () => {
  /** κ, and a share of stake between 1 − κ and κ. */
  const undecided = fc
    .record({
      kappa: fc.double({ min: 0.51, max: 0.95, noNaN: true }),
      at: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      mode: fc.constantFrom('yuma2', 'yuma3', 'liquid'),
    })
    .map(({ kappa, at, mode }) => ({ kappa, mode, stakeShare: 1 - kappa + at * (2 * kappa - 1) }));

  test('and nobody errs no miner is paid, and validators get the emission by stake', () => {
    fc.assert(
      fc.property(undecided, (terms) => {
        const outcome = cartelOutcome({ ...terms, honestError: 0 });
        expect([outcome.incentive, outcome.honestIncentive, outcome.trust]).toEqual([0, 0, 0]);
        expect(outcome.dividends).toBeCloseTo(terms.stakeShare, 8);
      }),
    );
  });

  test('the little both sides give the same miners takes all incentive', () => {
    fc.assert(
      fc.property(undecided, (terms) => {
        const outcome = cartelOutcome({ ...terms, honestError: ERROR });
        expect(outcome.incentive).toBeCloseTo(1, 9);
        expect(outcome.honestIncentive).toBe(0);
      }),
    );
  });
});

describe('the study', () => {
  const { scenario } = resolveScenario([bittensor], [], { days: 400 });
  const frame = createFrame(allMetrics(bittensor), 1, 20_000);
  const run = (change: object) =>
    runCartel({ parameters: { ...defaultValues(cartel.parameters), ...change } as never, scenario, frame });
  const paid = dayOf(scenario, slotOf('sn64'), 360);
  const all = paid.validators + paid.miners;
  const column = (result: ReturnType<typeof run>, at: number) =>
    result.tables.groups.map((row) => row[at] as number);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

  test.each([0.65, 0.95])('pays the whole day to validators by stake at κ = %d and f = 0.4', (kappa) => {
    const result = run({ kappa, honestError: 0 });
    const expected = [0.4 * all, 0, 0.6 * all, 0];
    column(result, 1).forEach((tao, group) => {
      expect(tao).toBeCloseTo(expected[group] as number, 6);
    });
    const { figures, charts } = result;
    expect(figures.profit).toBeCloseTo(0.4 * paid.miners, 6);
    expect(figures.harmMiners).toBeCloseTo(paid.miners, 9);
    expect(figures.harmValidators).toBeCloseTo(-0.6 * paid.miners, 6);
    const { x, lines } = charts.cliff;
    const at = x.indexOf(0.4);
    expect([lines.incentive[at], lines.honestIncentive[at]]).toEqual([0, 0]);
    expect(lines.dividends[at]).toBeCloseTo(0.4, 9);
    charts.drift.lines.stake.forEach((share) => {
      expect(share).toBeCloseTo(0.4, 6);
    });
  });

  const drift = (change: object) => run(change).charts.drift.lines.stake;
  test.each([
    [0.49, 0.262],
    [0.499, 0.267],
    [0.501, 0.733],
    [0.51, 0.738],
  ])(
    'stake of %d drifts to %d in two years: it falls below κ and grows above, as its dividends do',
    (start, end) => {
      const stake = drift({ stakeShare: start });
      expect(stake[0]).toBe(start);
      const steps = Array.from(stake.subarray(1), (share, k) => share - (stake[k] as number));
      for (const step of steps) expect(step * (start - 0.5)).toBeGreaterThan(0);
      // computed with an outcome of its own for each day
      expect(Math.abs((stake.at(-1) as number) - end)).toBeLessThan(1e-3);
    },
  );

  test('a tie stays one, whatever κ: both sides hold it, or neither', () => {
    for (const kappa of [0.5, 0.65]) {
      for (const share of drift({ stakeShare: 0.5, kappa })) expect(share).toBeCloseTo(0.5, 5);
    }
  });

  test('the drift turns at the κ that is set', () => {
    expect(drift({ stakeShare: 0.34, kappa: 0.65 }).at(-1)).toBeLessThan(0.2);
    expect(drift({ stakeShare: 0.66, kappa: 0.65 }).at(-1)).toBeGreaterThan(0.8);
  });

  test.each([0, 0.012, 0.2, 0.5])(
    'a cartel without stake gains and harms nothing, however much others err: %d',
    (honestError) => {
      const { figures, tables } = run({ stakeShare: 0, honestError });
      expect([figures.profit, figures.harmMiners, figures.harmValidators]).toEqual([0, 0, 0]);
      for (const [, earned, fair] of tables.groups) expect(earned).toBe(fair);
      expect(run({ stakeShare: 0.01, honestError: 0.012 }).figures.profit).toBeLessThan(0);
    },
  );

  test('pays out what the day pays, whoever wins', () => {
    for (const stakeShare of [0, 0.4, 0.6, 1]) {
      for (const kappa of [0.3, 0.5, 0.65]) {
        for (const honestError of [0, 0.012]) {
          const result = run({ stakeShare, kappa, honestError });
          expect(sum(column(result, 1))).toBeCloseTo(all, 6);
          const { profit, harmMiners, harmValidators } = result.figures;
          expect(profit).toBeCloseTo(harmMiners + harmValidators, 6);
        }
      }
    }
  });
});

test('a half of the stake is a majority, as 32,767 of 65,535 is on chain', () => {
  const { incentive, honestIncentive } = cartelOutcome({
    stakeShare: 0.5,
    kappa: 0.5,
    honestError: 0,
    mode: 'yuma2',
  });
  expect(incentive).toBeCloseTo(0.5, 3);
  expect(honestIncentive).toBeCloseTo(0.5, 3);
});
