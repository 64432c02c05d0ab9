import { columnOf, defineEngine, simulateNetwork, type Frame } from '../../../../core';
import { engine } from '../../engine';
import { ionet } from '../../index';
import { jobSizes } from '../../mechanisms/job-sizes';
import { presets } from '../../presets';
import { finishedRun } from '../../scenario.test-support';
import type { IonetState, IonetValues } from '../../state';
import { drawnRun, RULES } from '../drawn-run.test-support';
import type { HourlyTotals } from '../state';
import type { ComparedInput } from './inputs';

/** What one run gives of everything that is compared, and the cards asked for, of which `refused` is a part. */
export interface Readings {
  readonly utilisation: number;
  readonly revenue: number;
  readonly burn: number;
  readonly vaultBurn: number;
  readonly rewardVault: number;
  readonly feeVault: number;
  readonly fleet: number;
  readonly refused: number;
  readonly asked: number;
}

const NO_CARDS = { asked: 0, refused: 0 };

/** One draw of the hourly core. */
export function drawOf(input: ComparedInput, seed: number): Readings {
  const { frame, totals } = drawnRun(RULES, seed, valuesOf(input), input.days);
  const values = finishedRun(1, valuesOf(input)).scenario.networks['ionet'] as IonetValues;
  const all = cardsOf(totals, values);
  // the days before those that count are the same in a shorter run
  const before = input.from
    ? cardsOf(drawnRun(RULES, seed, valuesOf(input), input.from).totals, values)
    : NO_CARDS;
  const cards = { asked: all.asked - before.asked, refused: all.refused - before.refused };
  return { ...readingsOf(frame, input), ...cards };
}

/** The same of the daily mode, whose refusals are expected values. */
export function dailyOf(input: ComparedInput): Readings {
  const { scenario } = finishedRun(1, valuesOf(input));
  const cards = { asked: 0, refused: 0 };
  const frame = simulateNetwork(watchedEngine(cards, input.from), { ...scenario, days: input.days });
  return { ...readingsOf(frame, input), ...cards };
}

function valuesOf({ preset, set }: ComparedInput): Readonly<Record<string, unknown>> {
  const found = presets.find(({ id }) => id === `ionet-${preset ?? ''}`);
  return { ...found?.set, ...set };
}

function readingsOf(frame: Frame, { from = 0 }: ComparedInput): Omit<Readings, 'refused' | 'asked'> {
  const sum = (column: string) =>
    columnOf(frame, column)
      .subarray(from)
      .reduce((all, value) => all + value, 0);
  const last = (column: string) => columnOf(frame, column).at(-1) as number;
  return {
    utilisation: sum('utilisation') / (frame.rows - from),
    revenue: sum('revenueUsd'),
    burn: sum('burned'),
    vaultBurn: last('vaultBurnedIo'),
    rewardVault: last('rewardVaultIo'),
    feeVault: last('feeVaultUsd'),
    fleet: last('supplyUnits'),
  };
}

/** Cards asked for and refused by all jobs of a drawn run. */
function cardsOf({ arrived, blocked }: HourlyTotals, { jobSizeRule, jobSizeMean }: IonetValues) {
  const { sizes } = jobSizes(jobSizeRule, jobSizeMean);
  const cards = (jobs: Float64Array) =>
    sizes.reduce((all, size, index) => all + size * (jobs[index] as number), 0);
  return { asked: cards(arrived), refused: cards(blocked) };
}

/** The daily mode, which adds up the cards asked for and refused from a day on. */
function watchedEngine(cards: { asked: number; refused: number }, from = 0) {
  return defineEngine(ionet, {
    prepare: (context) => engine.prepare(context) as IonetState,
    fill: (state, columns) => engine.fill?.(state, columns),
    step(state, day, columns) {
      engine.step(state, day, columns);
      if (day < from) return;
      const { values, paths, classes, market } = state;
      const shares = classes.jobShare.reduce(
        (all, share, c) => all + share * (market.priceEffect[c] as number),
        0,
      );
      const asked = values.arrivalsPerDay * (paths.demand[day] as number) * shares * values.jobSizeMean;
      cards.asked += asked;
      cards.refused += asked * market.refusedShare;
    },
  });
}
