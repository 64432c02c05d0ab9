import { exp } from '../../../core/math';
import type { IonetValues } from '../state';

const HOURS = 24;

/**
 * Two exponential durations that together have the mean and nearly the tail of a lognormal one with a deviation of 1.2 in the logarithm
 * (within 4 % of all jobs at any age, 1 % beyond a quarter of the mean): shares of the jobs and means against the mean of all. Least squares.
 */
const LONGER_SHARE = 0.121;
const LONGER = 3.52;

/** Jobs of one kind that end at one rate. */
export interface JobPhase {
  /** Share of its cards still running a day later: e^(−1/W). */
  readonly keep: number;
  /** Cards of it at a day's end ÷ cards asked for by the day's steady arrivals of all kinds; they add up to 1. */
  readonly part: number;
  /** Share of the hired cards when arrivals are steady. */
  readonly steady: number;
  /** How far the mean of a day lies from its end towards its start, 0 … ½: W − e^(−1/W)/(1 − e^(−1/W)) of what fades at the rate 1/W. */
  readonly lag: number;
}

/** How running jobs turn over in a day. */
export interface JobTerms {
  /** On demand and reserved, the shorter and the longer of each; one of each where durations are exponential. */
  readonly phases: readonly JobPhase[];
  /** The same by property, as the daily step reads them. */
  readonly columns: Readonly<Record<'keep' | 'part' | 'lag', Float64Array>>;
  /** Cards that a steady arrival of one job a day keeps hired at the end of the day: Σ size × share × W × (1 − e^(−1/W)). */
  readonly cardsPerJob: number;
  /** Days that a hired card stays hired in all, on average over the hired cards of the steady state. */
  readonly meanDays: number;
  /** Share of the hired cards that reservations hold when arrivals are steady. */
  readonly reservedShareOfCards: number;
}

/** Derives the daily turnover of jobs from their mean durations and, for reservations, the shape of them. */
export function jobTerms(values: IonetValues): JobTerms {
  const onDemandDays = values.jobHoursMean / HOURS;
  const reservedDays = values.reservedHours / HOURS;
  const reserved = values.reservedShare;
  const isSpread = values.jobDurations === 'lognormal';
  const longerShare = isSpread ? LONGER_SHARE : 0;
  const shorter = isSpread ? (1 - LONGER_SHARE * LONGER) / (1 - LONGER_SHARE) : 1;
  const kinds = [
    [(1 - reserved) * (1 - longerShare), onDemandDays * shorter],
    [(1 - reserved) * longerShare, onDemandDays * LONGER],
    [reserved * (1 - longerShare), reservedDays * shorter],
    [reserved * longerShare, reservedDays * LONGER],
  ].map(([share = 0, days = 1]) => {
    const keep = exp(-1 / days);
    const cards = values.jobSizeMean * share * days;
    return { keep, cards, days, added: cards * (1 - keep), lag: lagOf(days, keep) };
  });
  const cards = kinds.reduce((sum, kind) => sum + kind.cards, 0);
  const cardsPerJob = kinds.reduce((sum, kind) => sum + kind.added, 0);
  const phases = kinds.map((kind) => ({
    keep: kind.keep,
    part: kind.added / cardsPerJob,
    steady: kind.cards / cards,
    lag: kind.lag,
  }));
  const column = (property: 'keep' | 'part' | 'lag') => Float64Array.from(phases, (phase) => phase[property]);
  return {
    phases,
    columns: { keep: column('keep'), part: column('part'), lag: column('lag') },
    cardsPerJob,
    meanDays: kinds.reduce((sum, kind) => sum + kind.cards * kind.days, 0) / cards,
    reservedShareOfCards:
      (reserved * reservedDays) / (reserved * reservedDays + (1 - reserved) * onDemandDays),
  };
}

/** Beyond this many days the exact difference drowns in rounding: ½ − 1/(12 W). */
const LONG = 1000;

function lagOf(days: number, keep: number): number {
  return days > LONG ? 0.5 - 1 / (12 * days) : days - keep / (1 - keep);
}
