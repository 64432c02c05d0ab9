import { MICRO_PER_IO } from '../micro';

export interface EmissionTerms {
  /** IO the initial rate is taken of; 500 M on chain. */
  readonly baseIo: number;
  readonly initialRatePerYear: number;
  /** Decline from month to month up to and including `fixedMonths`. */
  readonly declinePerMonth: number;
  /** Months whose amount is history and never changes. */
  readonly fixedMonths: number;
  /** Decline from month to month after `fixedMonths`. */
  readonly laterDeclinePerMonth: number;
  readonly months: number;
  readonly poolIo: number;
}

/**
 * Emission of each month in whole micro-IO, month m at index m - 1: base × rate/12 × q^(m-1), stopped where the
 * pool is empty. Rounded by largest remainders, so the months sum exactly to the rounded total (300,000,000 IO
 * with the protocol's own terms) and every month is within one micro-IO of the real number.
 * Source: io.net documentation, monthly token emission schedule; the exact q of the 12 published rows.
 */
export function emissionSchedule(terms: EmissionTerms): Float64Array {
  const pool = terms.poolIo * MICRO_PER_IO;
  const exact = new Float64Array(terms.months);
  let amount = (terms.baseIo * MICRO_PER_IO * terms.initialRatePerYear) / 12;
  let total = 0;
  for (let index = 0; index < exact.length; index++) {
    if (index > 0)
      amount *= 1 - (index < terms.fixedMonths ? terms.declinePerMonth : terms.laterDeclinePerMonth);
    exact[index] = Math.min(amount, pool - total);
    total += exact[index] as number;
  }
  return roundToTotal(exact, Math.min(pool, Math.round(total)));
}

/** Whole numbers within one of `exact` (non-negative) that sum to `total`: largest remainders, earlier first. */
function roundToTotal(exact: Float64Array, total: number): Float64Array {
  const whole = exact.map(Math.floor);
  let missing = total - whole.reduce((sum, value) => sum + value, 0);
  const order = [...exact.keys()].sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
  for (const index of order) {
    if (missing <= 0) break;
    whole[index] = (whole[index] as number) + 1;
    missing--;
  }
  return whole;
}

const remainder = (exact: Float64Array, index: number) => (exact[index] as number) % 1;

/**
 * Micro-IO paid in the first `hours` of a month of `hoursInMonth`: whole, and exactly `monthMicro` at the end, so
 * hourly blocks, days and months add up. Exact below 2^53: 4.4e12 micro-IO × 744 h is 3.3e15.
 */
export function emittedWithinMonth(monthMicro: number, hours: number, hoursInMonth: number): number {
  return Math.floor((monthMicro * hours) / hoursInMonth);
}

/** Micro-IO of the hourly block that follows `hoursBefore` hours of the month. */
export function hourlyBlock(monthMicro: number, hoursBefore: number, hoursInMonth: number): number {
  return (
    emittedWithinMonth(monthMicro, hoursBefore + 1, hoursInMonth) -
    emittedWithinMonth(monthMicro, hoursBefore, hoursInMonth)
  );
}
