import { exp } from '../../../core/math';
import type { FilecoinState } from '../state';

/** Factor by which providers do more at a return above the hurdle: e^(strength · excess), within 1/limit … limit. */
export function response(strength: number, excess: number, limit: number): number {
  if (strength === 0) return 1;
  const exponent = Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, strength * excess));
  return Math.min(limit, Math.max(1 / limit, exp(exponent)));
}

/** Beyond e^±30 every limit binds; keeps the exponential finite. */
const LARGEST_EXPONENT = 30;

/** Chance after its odds are multiplied by `factor`; 0 and 1 stay. */
export function moveOdds(chance: number, factor: number): number {
  return factor === 1 ? chance : (chance * factor) / (1 - chance + chance * factor);
}

/** What the return of `responseLagDays` ago is above the hurdle; the first day's where the run is younger. */
function excessReturn(state: FilecoinState, day: number): number {
  const seen = Math.max(0, day - state.values.responseLagDays);
  return (day > 0 ? (state.returns[seen] as number) : state.values.returnHurdle) - state.values.returnHurdle;
}

/**
 * Works out how strongly providers respond on a day: factors of onboarding, of the odds of renewal and of early ends.
 * Equal strengths, the usual case, share one exponential.
 */
export function respond(state: FilecoinState, day: number): void {
  const { values, flows } = state;
  const { onboardingResponse, renewalResponse, terminationResponse, responseLimit } = values;
  const excess = excessReturn(state, day);
  const onboarding = response(onboardingResponse, excess, responseLimit);
  const renewal =
    renewalResponse === onboardingResponse ? onboarding : response(renewalResponse, excess, responseLimit);
  flows.onboardingFactor = onboarding;
  flows.renewalFactor = renewal;
  flows.terminationFactor =
    1 /
    (terminationResponse === renewalResponse
      ? renewal
      : response(terminationResponse, excess, responseLimit));
}
