import { TIB_PER_PIB } from '../units-of-power';
import type { FilecoinState } from '../state';

const MONTHS_PER_YEAR = 12;
const DAYS_PER_YEAR = 365;

/**
 * Moves active deal data: new verified (and regular) deals are added, and deals leave at the rate at which
 * quality-adjusted power leaves, because a deal ends with its sector. At most the healthy raw power.
 */
export function advanceDeals(state: FilecoinState, day: number, qaBefore: number): void {
  const { flows, values, paths } = state;
  const left = flows.endingQa - flows.renewedQa + flows.terminatedQa;
  const kept = qaBefore > 0 ? Math.max(0, 1 - left / qaBefore) : 0;
  const filPlus = paths.filPlus[day] as number;
  const added = flows.onboardedRaw * (filPlus + (1 - filPlus) * values.regularDealShare);
  state.activeData = Math.min(state.activeRaw, state.activeData * kept + added);
}

/** USD a day that users pay: active data × paid share (grown with AI demand, at most all) × price. */
export function paidByUsers(state: FilecoinState, day: number): number {
  const { values, paths } = state;
  const paidShare = Math.min(1, values.paidDataShare * (paths.aiDemand[day] as number));
  const perTibDay = ((paths.storagePrice[day] as number) * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
  return state.activeData * TIB_PER_PIB * paidShare * perTibDay;
}

/**
 * Providers change by `providerExponent` per cent for each per cent of raw power, which over many days is
 * the power law N ∝ raw^exponent; churn adds as many joins as exits.
 */
export function advanceProviders(state: FilecoinState, rawBefore: number): void {
  const { flows, values } = state;
  const change = rawBefore > 0 ? state.raw.alive / rawBefore - 1 : 0;
  const providers = state.providers * Math.max(0, 1 + values.providerExponent * change);
  const replaced = (values.providerChurnPerYear / DAYS_PER_YEAR) * Math.min(state.providers, providers);
  flows.joins = replaced + Math.max(0, providers - state.providers);
  flows.exits = replaced + Math.max(0, state.providers - providers);
  state.providers = providers;
}
