import type { FilecoinState } from '../state';
import { powerParameters } from '../parameters/power';
import { moveOdds, respond } from './behaviour';
import { ageLostPower, extendableShare, failPower, lossRate } from './faults';
import { commit, endEarly, endingOn } from './sector-ledger';

/** Quality of a sector full of verified deals, as of all that were alive at the start. */
export const VERIFIED_QUALITY = 10;

/** Quality-adjusted power of 1 PiB sealed with a share `filPlus` of verified deals that count `multiplier` times. */
export function onboardingQuality(filPlus: number, multiplier: number): number {
  return 1 + (multiplier - 1) * filPlus;
}

/** Works out the day's flows of power without moving anything: what joins, ends and renews. */
export function measurePower(state: FilecoinState, day: number): void {
  const { flows, values, raw, qa } = state;
  respond(state, day);
  const renewal = moveOdds(state.paths.renewal[day] as number, flows.renewalFactor);
  const onboarding = (state.paths.onboarding[day] as number) * flows.onboardingFactor;
  flows.onboardedRaw = Math.min(MOST_ONBOARDING_PIB, onboarding);
  flows.onboardedQa = flows.onboardedRaw * qualityOn(state, day);
  flows.endingRaw = endingOn(raw, day);
  flows.endingQa = endingOn(qa, day);
  flows.renewedRaw = renewal * extendableShare(raw.alive, state.lostRaw.alive) * flows.endingRaw;
  flows.extendedQaShare = renewal * extendableShare(qa.alive, state.lostQa.alive);
  flows.renewedQa = Math.max(
    flows.renewedRaw,
    flows.extendedQaShare * flows.endingQa * values.qualityAtRenewal,
  );
}

const MOST_ONBOARDING_PIB = powerParameters.onboardingPibPerDay.hard[1];
const HIGHEST_TERMINATION = powerParameters.earlyTerminationPerDay.hard[1];

/** Quality of what is sealed on a day; since FIP-0118 every new sector counts as if it held verified deals. */
function qualityOn(state: FilecoinState, day: number): number {
  const filPlus = day >= state.derived.solsticeFrom ? 1 : (state.paths.filPlus[day] as number);
  return onboardingQuality(filPlus, state.paths.verifiedQuality[day] as number);
}

/**
 * Early ends of what did not expire: healthy verified sectors leave at the day's rate, the others at a multiple of
 * it, because ten times less reward has to carry the same disk; and what has been faulty for 42 days is terminated. The
 * day's rate counts both in ordinary times, so ordinary losses are taken off it; a shock comes on top.
 */
export function measureTermination(state: FilecoinState, day: number): void {
  const { flows, values, derived } = state;
  const wanted = (state.paths.termination[day] as number) * flows.terminationFactor;
  const rate = Math.max(0, Math.min(HIGHEST_TERMINATION, wanted) - lossRate(state));
  const raw = state.raw.alive - flows.endingRaw - flows.agedRaw;
  const qa = state.qa.alive - flows.endingQa - flows.agedQa;
  const healthyRaw = Math.max(0, raw - state.lostRaw.alive);
  const healthyQa = Math.max(0, qa - state.lostQa.alive);
  const others = Math.min(healthyQa, capacityPower(healthyRaw, healthyQa, derived.highestQuality));
  const extra = (values.capacityTerminationFactor - 1) * others;
  const givenUpQa = Math.min(healthyQa, rate * (healthyQa + extra));
  flows.terminatedRaw = rate * (healthyRaw + extra) + flows.agedRaw;
  flows.terminatedQa = givenUpQa + flows.agedQa;
  const notExpired = qa + flows.agedQa;
  flows.terminatedQaShare = notExpired > 0 ? givenUpQa / notExpired : 0;
  flows.agedQaShare = notExpired > 0 ? Math.min(1, flows.agedQa / notExpired) : 0;
  flows.givenUpVerifiedShare = rate;
}

/** PiB of raw power without verified deals: raw − (QAP − raw) / (quality − 1), between 0 and raw. */
export function capacityPower(rawPib: number, qaPib: number, quality: number): number {
  return Math.min(rawPib, Math.max(0, rawPib - (qaPib - rawPib) / (quality - 1)));
}

/**
 * Moves power by one day: P = P − ending − terminated + renewed + onboarded for raw and for
 * quality-adjusted power, the latter between 1 and multiplier × raw; then faults. Never negative.
 */
export function advancePower(state: FilecoinState, day: number): void {
  measurePower(state, day);
  ageLostPower(state, day);
  measureTermination(state, day);
  const { flows, values, raw, qa } = state;
  const duration = values.sectorDurationDays;
  raw.alive -= flows.endingRaw;
  qa.alive -= flows.endingQa;
  endEarly(raw, flows.terminatedRaw);
  endEarly(qa, flows.terminatedQa);
  commit(raw, flows.onboardedRaw + flows.renewedRaw, day, duration);
  commit(qa, flows.onboardedQa + flows.renewedQa, day, duration);
  qa.alive = Math.min(Math.max(qa.alive, raw.alive), state.derived.highestQuality * raw.alive);
  failPower(state, day);
  settleActivePower(state);
}

/** Less than one 32 GiB sector, PiB: nobody is left to win a block. */
const SMALLEST_NETWORK_PIB = 1 / 32768;

/** Healthy power: what proves its storage counts for rewards, elections and the baseline. */
export function settleActivePower(state: FilecoinState): void {
  const { raw, qa, lostRaw, lostQa, faultyShare } = state;
  const healthyRaw = Math.max(0, raw.alive - lostRaw.alive) * (1 - faultyShare);
  const healthyQa = Math.max(0, qa.alive - lostQa.alive) * (1 - state.values.faultyQuality * faultyShare);
  state.activeRaw = healthyRaw >= SMALLEST_NETWORK_PIB ? healthyRaw : 0;
  state.activeQa = Math.min(
    Math.max(healthyQa, state.activeRaw),
    state.derived.highestQuality * state.activeRaw,
  );
}

/** Share of quality-adjusted power that stems from verified sectors: (QAP − raw) / QAP · m / (m − 1), m = `quality`. */
export function verifiedShare(rawPib: number, qaPib: number, quality: number): number {
  if (qaPib <= 0) return 0;
  return Math.min(1, Math.max(0, (qaPib - rawPib) / qaPib) * (quality / (quality - 1)));
}
