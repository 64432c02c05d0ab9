import { SECTORS_PER_PIB } from '../units-of-power';

/** Day number of 2024-11-20, when FIP-0081 (nv24, epoch 4,461,240, 23:00 UTC) began to lower gamma. */
export const FIP_0081_DAY_NUMBER = 20047;

/** Weight of the baseline in consensus pledge on a day: 1 before FIP-0081, then linearly down to `floor`. */
export function gammaOn(dayNumber: number, floor: number, rampDays: number): number {
  const elapsed = dayNumber - FIP_0081_DAY_NUMBER;
  if (elapsed <= 0) return 1;
  return elapsed >= rampDays ? floor : 1 - ((1 - floor) * elapsed) / rampDays;
}

/** Protocol factors of the pledge. */
export interface PledgeTerms {
  /** Share of supply. */
  readonly lockTarget: number;
  /** Days of expected reward. */
  readonly pledgeRewardDays: number;
  /** FIL for 32 GiB of quality-adjusted power. */
  readonly pledgeCapPerSectorFil: number;
}

/**
 * FIL of initial pledge for 1 PiB of quality-adjusted power (miner/src/monies.rs initial_pledge_for_power):
 * 20 days of expected reward, plus the lock target's share of supply, divided by network power with weight
 * 1 − gamma and by max(power, baseline) with weight gamma; at most the cap per sector. 0 without power.
 * Power and baseline in PiB; `dayReward` FIL a day before lost blocks; `supply` FIL.
 */
export function pledgePerPib(
  networkQaPib: number,
  baselinePib: number,
  dayReward: number,
  supply: number,
  gamma: number,
  terms: PledgeTerms,
): number {
  if (networkQaPib <= 0) return 0;
  return pledgeFormula(networkQaPib, baselinePib, dayReward, supply, gamma, terms);
}

/** The formula of `pledgePerPib` alone, also where a model lets power fall below 0; only consensus pledge stays at 0. */
export function pledgeFormula(
  networkQaPib: number,
  baselinePib: number,
  dayReward: number,
  supply: number,
  gamma: number,
  terms: PledgeTerms,
): number {
  const storage = (terms.pledgeRewardDays * dayReward) / networkQaPib;
  const target = terms.lockTarget * supply;
  const simple = ((1 - gamma) * target) / networkQaPib;
  const baseline = (gamma * target) / Math.max(networkQaPib, baselinePib);
  const consensus = Math.max(0, simple) + Math.max(0, baseline);
  return Math.min(terms.pledgeCapPerSectorFil * SECTORS_PER_PIB, storage + consensus);
}
