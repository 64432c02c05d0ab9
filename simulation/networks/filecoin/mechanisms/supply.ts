import type { FilecoinState } from '../state';
import { vestedByEndOf } from './vesting';

/** FIL in existence outside the reserve: reserve disbursed + minted + vested − burnt (Lotus, supply.go). */
export function totalSupply(state: FilecoinState): number {
  return (
    state.values.reserveDisbursedFil + state.simpleMinted + state.baselineMinted + state.vested - state.burnt
  );
}

/** Releases the day's genesis vesting. */
export function advanceVesting(state: FilecoinState, day: number): void {
  const vested = vestedByEndOf(state.startDay + day);
  state.flows.vested = vested - state.vested;
  state.vested = vested;
}

/**
 * Circulating = reserve + minted + vested − burnt − locked, the chain's own identity. Pledge and burns never take
 * more than circulates; the floor only removes rounding of the last digit.
 */
export function settleSupply(state: FilecoinState): void {
  state.circulating = Math.max(0, totalSupply(state) - state.locked);
}
