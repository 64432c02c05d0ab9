import { findParameter, type ParameterValue, type ScenarioInput } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { positionOf, sliderPositions, valueAtPosition } from './slider-scale';

/** Positions one key moves a slider by, at most. */
const LONGEST_STEP = 10;

/**
 * What a slider that was moved from `before` to `now` says after one more step of the same length; undefined where
 * the change was no step of one slider, or it is at its end.
 *
 * @param valueOf the value of a parameter, by `network.key`, in an input
 */
export function nextStep(
  before: ScenarioInput,
  now: ScenarioInput,
  valueOf: (input: ScenarioInput, id: string) => ParameterValue | undefined,
): ScenarioInput | undefined {
  const { set: setBefore = {}, ...restBefore } = before;
  const { set: setNow = {}, ...restNow } = now;
  if (JSON.stringify(restBefore) !== JSON.stringify(restNow)) return undefined;
  const ids = [...new Set([...Object.keys(setBefore), ...Object.keys(setNow)])];
  const [id, ...others] = ids.filter((each) => setBefore[each] !== setNow[each]);
  if (id === undefined || others.length > 0) return undefined;
  const spec = findParameter(declarations, id);
  const [from, to] = [valueOf(before, id), valueOf(now, id)];
  if (spec?.kind !== 'number' || typeof from !== 'number' || typeof to !== 'number') return undefined;
  const position = positionOf(spec, to);
  const step = position - positionOf(spec, from);
  const next = Math.min(sliderPositions(spec), Math.max(0, position + step));
  if (next === position || Math.abs(step) > LONGEST_STEP) return undefined;
  return { ...now, set: { ...setNow, [id]: valueAtPosition(spec, next) } };
}
