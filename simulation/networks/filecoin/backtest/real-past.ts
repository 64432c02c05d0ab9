import { parseDate } from '../../../core';
import published from '../data/published-supply.json';
import inputs from '../data/reference-cases/inputs_real_2025-09-09.json';
import { readBase } from '../verification/read-base';

/** First day of the real inputs, and the last day up to which supply is published daily. */
export const FIRST_DAY = parseDate('2022-10-10');
export const KNOWN_DAY = parseDate('2025-09-09');
export const PUBLISHED_DAYS = published.minted.length;

/** The chain's past in the form mechaFIL takes it: 2022-10-10 … 2025-09-09. */
export const realInputs = readBase({ file: 'real inputs', values: inputs }, KNOWN_DAY - FIRST_DAY);

/** Published daily figures from 2022-10-10 on, FIL, rounded to 10,000 FIL by the publisher. */
export const publishedSupply = {
  mined: inFil(published.minted),
  vested: inFil(published.vested),
  locked: inFil(published.locked),
  circulating: inFil(published.circulating),
};

/** What the chain carried into 2022-10-10. */
export const carriedIn = {
  cumulativeCappedEibDays: published.cumulativeCappedBeforeEibDays,
  rewardsNewestFirstFil: published.rewardsNewestFirstFil,
};

function inFil(values: readonly number[]): Float64Array {
  return Float64Array.from(values, (value) => value * published.unitFil);
}
