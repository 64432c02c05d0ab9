import type { FilecoinState } from '../state';
import { paidByUsers } from './payments';

/** What carries over from quarter to quarter under FIP-0118. */
export interface Solstice {
  /** Weight of the service stream from the second quarter on. */
  serviceWeight: number;
  /** USD that count towards the target of the quarter under way. */
  volumeUsd: number;
  /** USD of the next target. */
  targetUsd: number;
}

/** Numbers of the draft. */
export interface SolsticeTerms {
  readonly consensusWeightStart: number;
  readonly consensusWeightFloor: number;
  readonly consensusRampQuarters: number;
  readonly solsticeQuarterDays: number;
}

/** Share of the block reward for miners, `daysSince` days after activation: a line from 0.95 to 0.5 (w1 of FIP-0118). */
export function consensusWeight(daysSince: number, terms: SolsticeTerms): number {
  const fall = terms.consensusWeightStart - terms.consensusWeightFloor;
  const share = daysSince / (terms.consensusRampQuarters * terms.solsticeQuarterDays);
  return Math.max(terms.consensusWeightFloor, terms.consensusWeightStart - fall * share);
}

/**
 * Splits the day reward into the streams of FIP-0118: consensus (w1), services (w2) and burn (the rest). In the first
 * quarter services take all that leaves consensus; later their weight is a step function. Before activation all is w1.
 */
export function splitReward(state: FilecoinState, day: number): void {
  const { flows, values, derived, solstice } = state;
  const since = day - derived.solsticeFrom;
  flows.minerReward = flows.reward;
  flows.serviceReward = 0;
  flows.rewardBurnt = 0;
  if (!(since >= 0)) return;
  const rest = 1 - consensusWeight(since, values);
  const services = since < values.solsticeQuarterDays ? rest : Math.min(rest, solstice.serviceWeight);
  flows.serviceReward = services * flows.reward;
  flows.rewardBurnt = (rest - services) * flows.reward;
  flows.minerReward = flows.reward - flows.serviceReward - flows.rewardBurnt;
}

/** Counts the day's payments; at the end of a quarter from the second on that met its target, services weigh 5 points more. */
export function countPayments(state: FilecoinState, day: number): void {
  const { values, derived, solstice } = state;
  const since = day - derived.solsticeFrom;
  if (!(since >= 0)) return;
  solstice.volumeUsd += values.filecoinPayShare * paidByUsers(state);
  if ((since + 1) % values.solsticeQuarterDays !== 0) return;
  if (since >= values.solsticeQuarterDays && solstice.volumeUsd >= solstice.targetUsd) {
    const ceiling = 1 - consensusWeight(since + 1, values);
    solstice.serviceWeight = Math.min(solstice.serviceWeight + values.serviceWeightStep, ceiling);
    solstice.targetUsd = Math.min(solstice.targetUsd * values.serviceTargetRatio, lastTarget(values));
  }
  solstice.volumeUsd = 0;
}

/** The eighth and last target, USD: 3,500 · 2.7⁷. */
function lastTarget(terms: FilecoinState['values']): number {
  const steps = (1 - terms.consensusWeightFloor - terms.serviceWeightBase) / terms.serviceWeightStep;
  let target = terms.serviceTargetUsd;
  for (let step = 1; step < Math.round(steps); step++) target *= terms.serviceTargetRatio;
  return target;
}
