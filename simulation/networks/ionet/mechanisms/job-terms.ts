import { exp } from '../../../core/math';
import type { IonetValues } from '../state';

const HOURS = 24;

/** How running jobs turn over in a day: by kind, from mean durations W1 (on demand) and W2 (reserved). */
export interface JobTerms {
  /** Share of cards still running a day later: e^(−1/W). */
  readonly keepOnDemand: number;
  readonly keepReserved: number;
  /** Cards that a steady arrival of one job a day adds in a day: size × share × W × (1 − e^(−1/W)). */
  readonly onDemandPerJob: number;
  readonly reservedPerJob: number;
  /** Share of the hired cards that reservations hold when arrivals are steady. */
  readonly reservedShareOfCards: number;
}

/** Derives the daily turnover of jobs; exponential durations, whose means alone matter in the steady state. */
export function jobTerms(values: IonetValues): JobTerms {
  const onDemandDays = values.jobHoursMean / HOURS;
  const reservedDays = values.reservedHours / HOURS;
  const onDemandCards = values.jobSizeMean * (1 - values.reservedShare) * onDemandDays;
  const reservedCards = values.jobSizeMean * values.reservedShare * reservedDays;
  const keepOnDemand = exp(-1 / onDemandDays);
  const keepReserved = exp(-1 / reservedDays);
  return {
    keepOnDemand,
    keepReserved,
    onDemandPerJob: onDemandCards * (1 - keepOnDemand),
    reservedPerJob: reservedCards * (1 - keepReserved),
    reservedShareOfCards: reservedCards / (reservedCards + onDemandCards),
  };
}
