/**
 * Raw TiB from which a provider may be elected, whatever its power counts (runtime policy.rs minimum_consensus_power; power/src/state.rs
 * miner_nominal_power_meets_consensus_minimum). Fewer than four such providers would lift the rule; there are over a thousand.
 */
export const LEAST_POWER_TIB = 10;

/** Share of power in elections: none below the least raw power, which counts before quality does. */
export function electableShare(share: number, rawTib: number): number {
  return rawTib >= LEAST_POWER_TIB ? share : 0;
}
