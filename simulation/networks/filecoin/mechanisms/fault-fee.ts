/** Days a sector may stay faulty before it is terminated (runtime/policy.rs FAULT_MAX_AGE). */
export const FAULT_MAX_AGE_DAYS = 42;

/** Epochs in which a provider may not win after a consensus fault (policy.rs, CHAIN_FINALITY). */
export const CONSENSUS_FAULT_INELIGIBILITY_EPOCHS = 900;

/** Rewards of one win that a consensus fault costs, and the part of one that its reporter gets (monies.rs, policy.rs). */
const CONSENSUS_FAULT_FACTOR = 5;
const REPORTER_SHARE = 1 / 4;

/** A disputed proof: days of expected reward beside the fault fee, FIL on top, FIL to the disputer (monies.rs). */
const DISPUTE_EXTRA_REWARD_DAYS = 2;
const DISPUTE_BASE_PENALTY_FIL = 20;
export const DISPUTE_REWARD_FIL = 4;

/**
 * FIL a day that faulty sectors cost from the second missed proof on (FIP-0002; monies.rs
 * pledge_penalty_for_continued_fault): `faultFeeDays` (3.51) days of what they would be expected to earn.
 * `expectedDayReward` is the reward before lost blocks, FIL a day.
 */
export function faultFee(expectedDayReward: number, faultFeeDays: number): number {
  return faultFeeDays * expectedDayReward;
}

/** FIL for a WindowPoSt that a dispute shows to be invalid (monies.rs pledge_penalty_for_invalid_windowpost). */
export function invalidProofPenalty(expectedDayReward: number, faultFeeDays: number): number {
  return (faultFeeDays + DISPUTE_EXTRA_REWARD_DAYS) * expectedDayReward + DISPUTE_BASE_PENALTY_FIL;
}

/**
 * FIL for a consensus fault: five rewards of one win (monies.rs consensus_fault_penalty). `epochReward` is what
 * the protocol sets aside for all winners of an epoch, `leaders` how many wins it expects.
 */
export function consensusFaultPenalty(epochReward: number, leaders: number): number {
  return (CONSENSUS_FAULT_FACTOR * epochReward) / leaders;
}

/** FIL of that penalty which goes to whoever reports it; the rest is burnt (policy.rs reward_for_consensus_slash_report). */
export function consensusFaultReporterReward(epochReward: number, leaders: number): number {
  return (REPORTER_SHARE * epochReward) / leaders;
}
