import { pow } from '../../../core/math';
import { initialState } from '../data/initial-state';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR } from '../units-of-power';

/**
 * Sets how many providers have power that proves: N = N₀ · (R/R₀)^`providerExponent` for healthy raw power R, none without
 * any. Churn adds as many joins as exits.
 */
export function advanceProviders(state: FilecoinState): void {
  const { flows, values } = state;
  const power = state.activeRaw / initialState.rawPowerPib;
  const providers = power > 0 ? values.providersAtStart * pow(power, values.providerExponent) : 0;
  const replaced = (values.providerChurnPerYear / DAYS_PER_YEAR) * Math.min(state.providers, providers);
  flows.joins = replaced + Math.max(0, providers - state.providers);
  flows.exits = replaced + Math.max(0, state.providers - providers);
  state.providers = providers;
}
