import { exp } from '../../../core/math';
import type { IonetState } from '../state';
import { hiredAtPrice } from './price-swings';

/**
 * How far below the posted price renters pay, in the logarithm: spread · (1 + spread) · (AT_EMPTY − SLOPE · utilisation²). Cheap devices are hired
 * first and, being hired, stay longer; the choice is all there is of it where few cards are hired, and next to nothing is left where all are.
 * A fit to the hourly core under its default weights of rank (within 1 % of the price at spreads up to 0.3).
 */
const AT_EMPTY = 0.57;
const SLOPE = 0.47;

/** Price paid ÷ price posted at a utilisation of 0 … 1. */
export function paidShare(spread: number, utilisation: number): number {
  return spread === 0 ? 1 : exp(-spread * (1 + spread) * (AT_EMPTY - SLOPE * utilisation * utilisation));
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
