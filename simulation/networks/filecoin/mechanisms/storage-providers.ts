import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR } from '../units-of-power';

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
