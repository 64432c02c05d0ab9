import type { Observation } from './parameter';
import { parseDate } from './time';

/** Offset in days from `startDay` of the last observation; negative when all lie before it, -Infinity when there are none. */
export function lastObservedDay(observations: readonly Observation[], startDay: number): number {
  const last = observations.at(-1);
  return last ? parseDate(last.date) - startDay : -Infinity;
}

/**
 * Daily values: through the dated observations, joined linearly (the first one held backwards), and `value`
 * from the day after the last. Without observations `value` throughout. Observations are oldest first.
 */
export function observedPath(
  observations: readonly Observation[],
  value: number,
  startDay: number,
  days: number,
): Float64Array {
  const path = new Float64Array(days).fill(value);
  const dates = observations.map((observation) => parseDate(observation.date) - startDay);
  const end = Math.min(days - 1, lastObservedDay(observations, startDay));
  let next = 0;
  for (let day = 0; day <= end; day++) {
    while ((dates[next] as number) < day) next++;
    const to = observations[next] as Observation;
    const from = observations[next - 1];
    if (!from) {
      path[day] = to.value;
    } else {
      const begin = dates[next - 1] as number;
      const share = (day - begin) / ((dates[next] as number) - begin);
      path[day] = from.value + share * (to.value - from.value);
    }
  }
  return path;
}
