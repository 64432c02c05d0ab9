import { exp, log } from '../../../core/math';

const DAYS_PER_YEAR = 365;

/** Decay of minting per day: ln 2 over the half-life (reward/src/logic.rs LAMBDA). */
export function mintingRate(halfLifeYears: number): number {
  return log(2) / (halfLifeYears * DAYS_PER_YEAR);
}

/**
 * FIL of an allocation still to be minted when its clock reads `clockDays`: A · e^(−λ t). A day mints the
 * difference of two readings (reward/src/logic.rs; closed form of the sum over epochs).
 */
export function leftToMint(allocation: number, ratePerDay: number, clockDays: number): number {
  return allocation * exp(-ratePerDay * clockDays);
}
