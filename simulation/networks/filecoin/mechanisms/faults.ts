import type { FilecoinState } from '../state';
import { commit, endingOn, endShare } from './sector-ledger';

/**
 * Share of committed power that is faulty a day later: healthy power fails at `ratePerDay`, faulty power
 * recovers at 1/`durationDays`. Implicit Euler step, so the share stays in [0, 1) for any rates.
 */
export function nextFaultyShare(share: number, ratePerDay: number, durationDays: number): number {
  return (share + ratePerDay) / (1 + ratePerDay + 1 / durationDays);
}

/** Share of healthy power that fails on a day and never proves again. */
export function lossRate(state: FilecoinState): number {
  return state.values.faultRatePerDay * (1 - state.values.faultRecoveryShare);
}

/** Share of power that is lost and not yet terminated when faults have long been as they are. */
export function lostShareAtRest(values: FilecoinState['values']): number {
  return values.faultRatePerDay * (1 - values.faultRecoveryShare) * values.faultMaxAgeDays;
}

/** Share of a ledger's power that can still be extended: not what is lost. */
export function extendableShare(alive: number, lost: number): number {
  return alive > 0 ? Math.max(0, 1 - lost / alive) : 0;
}

/**
 * Takes out of the lost power what expires with its sectors and what has been faulty for 42 days, which the day
 * terminates (runtime/policy.rs FAULT_MAX_AGE).
 */
export function ageLostPower(state: FilecoinState, day: number): void {
  const { flows, raw, qa, lostRaw, lostQa } = state;
  if (raw.alive > 0) endShare(lostRaw, flows.endingRaw / raw.alive);
  if (qa.alive > 0) endShare(lostQa, flows.endingQa / qa.alive);
  flows.agedRaw = endingOn(lostRaw, day);
  flows.agedQa = endingOn(lostQa, day);
  flows.agedLostShare = lostQa.alive > 0 ? flows.agedQa / lostQa.alive : 0;
  lostRaw.alive -= flows.agedRaw;
  lostQa.alive -= flows.agedQa;
}

/**
 * Works out who pays a fault fee: all power that was already faulty and still is; lost power by itself, up to and with
 * the deadline that terminates it (miner/src/deadline_state.rs charges before it pops expired sectors).
 */
export function measureFaults(state: FilecoinState): void {
  const { flows, values, qa, lostQa } = state;
  const continuing = state.faultyShare * Math.max(0, 1 - 1 / values.faultDurationDays);
  flows.chargedLostQa = lostQa.alive + flows.agedQa;
  flows.chargedQa = values.faultyQuality * continuing * Math.max(0, qa.alive - lostQa.alive);
}

/** Lets the day's faults happen: most recover after a while, some are lost, and on its day the shock takes its share. */
export function failPower(state: FilecoinState, day: number): void {
  const { values, flows, raw, qa, lostRaw, lostQa } = state;
  measureFaults(state);
  const vanishing = day === state.derived.vanishDay ? values.vanishShare : 0;
  const lost = lossRate(state) * (1 - state.faultyShare) * (1 - vanishing);
  flows.newlyLostShare = vanishing + values.faultyQuality * lost;
  const lostNow = (vanishing + lost) * Math.max(0, raw.alive - lostRaw.alive);
  const lostQaNow = flows.newlyLostShare * Math.max(0, qa.alive - lostQa.alive);
  commit(lostRaw, lostNow, day, values.faultMaxAgeDays);
  commit(lostQa, lostQaNow, day, values.faultMaxAgeDays);
  const recovering = values.faultRatePerDay * values.faultRecoveryShare;
  state.faultyShare = nextFaultyShare(state.faultyShare, recovering, values.faultDurationDays);
}
