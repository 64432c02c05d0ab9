import { pow } from '../../../core/math';
import { initialState } from '../data/initial-state';

/** How the number of providers follows power. */
export interface ProviderTerms {
  readonly providersAtStart: number;
  readonly providerExponent: number;
}

/** Providers with power that proves: N₀ · (R/R₀)^`providerExponent` for healthy raw power R (PiB), none without any. */
export function storageProviders(healthyPib: number, terms: ProviderTerms): number {
  const power = healthyPib / initialState.rawPowerPib;
  return power > 0 ? terms.providersAtStart * pow(power, terms.providerExponent) : 0;
}
