import { exp } from '../../../core/math';
import type { IonetState } from '../state';
import { hiredAtPrice } from './price-swings';

/**
 * How far below the posted price renters pay, in the logarithm: spread · (1 + spread) · (AT_EMPTY − SLOPE · utilisation²). Cheap devices are hired
 * first and, being hired, stay longer; the choice is all there is of it where few cards are hired, and next to nothing is left where all are.
 * A fit to the hourly core under its default weights of rank, for spreads up to FITTED; it takes in what else moves revenue at the defaults.
 */
const AT_EMPTY = 0.57;
const SLOPE = 0.47;
const FITTED = 0.1;

/**
 * The same for larger spreads, where fewer hired cards leave more to choose: spread, then the coefficients of 1, utilisation and its square,
 * fitted to seven runs of the hourly core over 60 days each with 20 to 80 jobs a day, within 1 % of all revenue of them. Linear in between.
 */
const WIDE: readonly (readonly [spread: number, one: number, linear: number, square: number])[] = [
  [FITTED, FITTED * (1 + FITTED) * AT_EMPTY, 0, -FITTED * (1 + FITTED) * SLOPE],
  [0.2, 0.3384, -0.6256, 0.3125],
  [0.3, 0.5391, -0.994, 0.4957],
  [0.4, 0.7325, -1.3334, 0.6541],
  [0.5, 0.9257, -1.6726, 0.8161],
  [0.65, 1.1912, -2.0618, 0.9509],
  [0.8, 1.4602, -2.4715, 1.1191],
  [1, 1.7847, -2.8961, 1.2399],
];

/** Price paid ÷ price posted at a spread and a utilisation of 0 … 1. */
export function paidShare(spread: number, utilisation: number): number {
  if (spread === 0) return 1;
  if (spread <= FITTED) return exp(-spread * (1 + spread) * (AT_EMPTY - SLOPE * utilisation * utilisation));
  let upper = 1;
  while (upper < WIDE.length - 1 && spread > (WIDE[upper]?.[0] ?? 1)) upper++;
  const [from, ...low] = WIDE[upper - 1] as (typeof WIDE)[number];
  const [to, ...high] = WIDE[upper] as (typeof WIDE)[number];
  const part = (spread - from) / (to - from);
  const between = (index: 0 | 1 | 2) => low[index] + (high[index] - low[index]) * part;
  return exp(-(between(0) + between(1) * utilisation + between(2) * utilisation * utilisation));
}

/** Turns the posted prices of the day into those that renters of the hired devices pay. */
export function payAsked(state: IonetState): void {
  const { market, values, classes } = state;
  const { priceUsd, utilisation } = market;
  const controlled = values.priceMode === 'controller';
  for (let c = 0; c < classes.count; c++) {
    const paid = (priceUsd[c] as number) * paidShare(values.priceSpread, utilisation[c] as number);
    priceUsd[c] = controlled ? paid * hiredAtPrice(state, c) : paid;
  }
}
