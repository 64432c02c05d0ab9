import type { FilecoinState } from '../state';
import { nextFaultyShare } from './faults';
import { commit, endEarly, endingOn } from './sector-ledger';

/** Quality of a sector full of verified deals, as of all that were alive at the start. */
const VERIFIED_QUALITY = 10;

/** Quality-adjusted power of 1 PiB sealed with a share `filPlus` of verified deals that count `multiplier` times. */
export function onboardingQuality(filPlus: number, multiplier: number): number {
  return 1 + (multiplier - 1) * filPlus;
}

/** Works out the day's flows of power without moving anything: what joins, ends and renews. */
export function measurePower(state: FilecoinState, day: number): void {
  const { flows, paths, values } = state;
  const renewal = paths.renewal[day] as number;
  flows.onboardedRaw = paths.onboarding[day] as number;
  flows.onboardedQa =
    flows.onboardedRaw * onboardingQuality(paths.filPlus[day] as number, values.filPlusMultiplier);
  flows.endingRaw = endingOn(state.raw, day);
  flows.endingQa = endingOn(state.qa, day);
  flows.renewedRaw = renewal * flows.endingRaw;
  flows.renewedQa = Math.max(flows.renewedRaw, renewal * flows.endingQa * values.qualityAtRenewal);
  measureTermination(state, day);
}

/**
 * Early ends of what did not expire: verified sectors leave at the day's rate, the others at a multiple of
 * it, because ten times less reward has to carry the same disk.
 */
function measureTermination(state: FilecoinState, day: number): void {
  const { flows, paths, values } = state;
  const rate = paths.termination[day] as number;
  const raw = state.raw.alive - flows.endingRaw;
  const qa = state.qa.alive - flows.endingQa;
  const others = Math.min(qa, capacityPower(raw, qa, values.filPlusMultiplier));
  const extra = (values.capacityTerminationFactor - 1) * others;
  flows.terminatedRaw = rate * (raw + extra);
  flows.terminatedQa = Math.min(qa, rate * (qa + extra));
  flows.terminatedQaShare = qa > 0 ? flows.terminatedQa / qa : 0;
}

/** PiB of raw power without verified deals: raw − (QAP − raw) / (quality − 1), between 0 and raw. */
export function capacityPower(rawPib: number, qaPib: number, multiplier: number): number {
  const quality = Math.max(VERIFIED_QUALITY, multiplier);
  return Math.min(rawPib, Math.max(0, rawPib - (qaPib - rawPib) / (quality - 1)));
}

/**
 * Moves power by one day: P = P − ending − terminated + renewed + onboarded for raw and for
 * quality-adjusted power, the latter between 1 and multiplier × raw; then faults. Never negative.
 */
export function advancePower(state: FilecoinState, day: number): void {
  measurePower(state, day);
  const { flows, values, raw, qa } = state;
  const duration = values.sectorDurationDays;
  raw.alive -= flows.endingRaw;
  qa.alive -= flows.endingQa;
  endEarly(raw, flows.terminatedRaw);
  endEarly(qa, flows.terminatedQa);
  commit(raw, flows.onboardedRaw + flows.renewedRaw, day, duration);
  commit(qa, flows.onboardedQa + flows.renewedQa, day, duration);
  const highest = Math.max(VERIFIED_QUALITY, values.filPlusMultiplier);
  qa.alive = Math.min(Math.max(qa.alive, raw.alive), highest * raw.alive);
  state.faultyShare = nextFaultyShare(state.faultyShare, values.faultRatePerDay, values.faultDurationDays);
  settleActivePower(state);
}

/** Less than one 32 GiB sector, PiB: nobody is left to win a block. */
const SMALLEST_NETWORK_PIB = 1 / 32768;

/** Healthy power: what proves its storage counts for rewards, elections and the baseline. */
function settleActivePower(state: FilecoinState): void {
  const healthy = 1 - state.faultyShare;
  const alive = state.raw.alive >= SMALLEST_NETWORK_PIB;
  state.activeRaw = alive ? state.raw.alive * healthy : 0;
  state.activeQa = alive ? state.qa.alive * healthy : 0;
}

/** Share of quality-adjusted power that stems from verified sectors: (QAP − raw) / QAP · m / (m − 1). */
export function verifiedShare(rawPib: number, qaPib: number, multiplier: number): number {
  if (qaPib <= 0) return 0;
  const quality = Math.max(VERIFIED_QUALITY, multiplier);
  return Math.min(1, Math.max(0, (qaPib - rawPib) / qaPib) * (quality / (quality - 1)));
}
