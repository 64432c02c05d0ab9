import { exp, expm1, log } from '../../../core/math';

const DAYS_PER_YEAR = 365;

/** Decay of minting per day: ln 2 over the half-life (reward/src/logic.rs LAMBDA). */
export function mintingRate(halfLifeYears: number): number {
  return log(2) / (halfLifeYears * DAYS_PER_YEAR);
}

/** FIL minted of an allocation between two readings (days) of its clock: A · (e^(-λ from) − e^(-λ to)). */
export function mintedBetween(allocation: number, ratePerDay: number, from: number, to: number): number {
  return -allocation * exp(-ratePerDay * from) * expm1(-ratePerDay * (to - from));
}
