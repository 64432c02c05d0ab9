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
  return (chance * factor) / (1 - chance + chance * factor);
}

/** What the return of `responseLagDays` ago is above the hurdle; the first day's where the run is younger. */
export function excessReturn(state: FilecoinState, day: number): number {
  const seen = Math.max(0, day - state.values.responseLagDays);
  return (day > 0 ? (state.returns[seen] as number) : state.values.returnHurdle) - state.values.returnHurdle;
}

/** Share of ending sectors that is extended on a day, behaviour included. */
export function renewalOn(state: FilecoinState, day: number): number {
  const { values, paths } = state;
  const renewal = paths.renewal[day] as number;
  if (values.renewalResponse === 0) return renewal;
  const factor = response(values.renewalResponse, excessReturn(state, day), values.responseLimit);
  return moveOdds(renewal, factor);
}

/** Raw power sealed on a day, PiB, behaviour included; never above what is accepted as input. */
export function onboardingOn(state: FilecoinState, day: number, most: number): number {
  const { values, paths } = state;
  const onboarding = paths.onboarding[day] as number;
  if (values.onboardingResponse === 0) return onboarding;
  const factor = response(values.onboardingResponse, excessReturn(state, day), values.responseLimit);
  return Math.min(most, onboarding * factor);
}

/** Share of power given up early on a day, behaviour included; at most `most`. */
export function terminationOn(state: FilecoinState, day: number, most: number): number {
  const { values, paths } = state;
  const rate = paths.termination[day] as number;
  if (values.terminationResponse === 0) return rate;
  const factor = response(values.terminationResponse, excessReturn(state, day), values.responseLimit);
  return Math.min(most, rate / factor);
}
