import { applyCurve, curveStart, parseCurve } from './curve';
import { lastObservedDay, observedPath } from './observed-path';
import type { NumberParameter, Observation, ParameterSet } from './parameter';
import type { Scenario, Values } from './scenario';
import { parseDate } from './time';

/** The inputs of one network over the days of a scenario. */
export interface InputPaths {
  /** A new array of a number parameter's daily values: observations while they are followed, curve or value. */
  path(key: string): Float64Array;
  /** Row of the last observation that is followed, clamped to the run; 0 without any. */
  lastObserved(key: string): number;
}

/** Lays out a network's inputs by day: observations first while the world follows them, then value or curve. */
export function inputPaths(parameters: ParameterSet, values: Values, scenario: Scenario): InputPaths {
  const { days } = scenario;
  const startDay = parseDate(scenario.start);
  const observationsOf = (key: string): readonly Observation[] =>
    (scenario.world['followObservations'] === true && (parameters[key] as NumberParameter).observations) ||
    [];
  const curveOf = (key: string) => {
    const value = values[key];
    return typeof value === 'string' ? parseCurve(value) : undefined;
  };
  return {
    path: (key) => {
      const curve = curveOf(key);
      const value = curve ? parameters[key]?.default : values[key];
      const daily = observedPath(observationsOf(key), value as number, startDay, days);
      if (curve) applyCurve(daily, curve, startDay);
      return daily;
    },
    lastObserved: (key) => {
      const curve = curveOf(key);
      const last = Math.max(0, lastObservedDay(observationsOf(key), startDay));
      return Math.min(days - 1, last, curve ? curveStart(curve, startDay) : Infinity);
    },
  };
}
