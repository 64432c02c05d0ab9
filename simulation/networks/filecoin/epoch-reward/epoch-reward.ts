import { expneg, FRACTION_BITS, ONE } from './q128';

/** ln 2 / (6 years of 1,051,200 epochs), and e to its power less 1, Q.128 (reward/src/logic.rs). */
const LAMBDA = 37396271439864487274534522888786n;
const EXP_LAMBDA_LESS_ONE = 37396273494747879394193016954629n;
const ATTO_PER_FIL = 1_000_000_000_000_000_000n;
const SIMPLE_TOTAL = 330_000_000n * ATTO_PER_FIL;
const BASELINE_TOTAL = 770_000_000n * ATTO_PER_FIL;

/**
 * attoFIL that one epoch mints for all its winners, in the chain's own integers: `epoch` counts from genesis,
 * effective network time moves from `timeBefore` to `timeAfter` (epochs, Q.128).
 * Source: reward/src/logic.rs compute_reward.
 */
export function epochReward(epoch: bigint, timeBefore: bigint, timeAfter: bigint): bigint {
  const simple = (SIMPLE_TOTAL * EXP_LAMBDA_LESS_ONE * expneg(LAMBDA * epoch)) >> FRACTION_BITS;
  const baseline = baselineMinted(timeAfter) - baselineMinted(timeBefore);
  return (simple + baseline) >> FRACTION_BITS;
}

/** attoFIL of simple minting in an epoch. */
export function simpleRewardOf(epoch: bigint): bigint {
  return epochReward(epoch, 0n, 0n);
}

/** attoFIL of baseline minting over a step of effective network time (Q.128): epoch 0 less its simple reward. */
export function baselineRewardOfStep(timeBefore: bigint, timeAfter: bigint): bigint {
  return epochReward(0n, timeBefore, timeAfter) - simpleRewardOf(0n);
}

/** Baseline minting up to an effective network time (Q.128): attoFIL, Q.128. */
function baselineMinted(time: bigint): bigint {
  return (ONE - expneg((time * LAMBDA) >> FRACTION_BITS)) * BASELINE_TOTAL;
}
