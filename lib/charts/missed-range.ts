import { formatDate, type InputIssue } from '@/simulation/core';
import { DAYS_PER_YEAR, formatRange, parseRange } from '@/lib/scenario/view-range';
import type { View } from '@/lib/scenario';
import type { TimeAxis } from './time-axis';

const years = (days: number) => Number((days / DAYS_PER_YEAR).toFixed(1));

/** Says that a chosen range has no part in common with the axis, which is then shown whole; undefined where it has. */
export function missedRange(
  { kind, whole }: Pick<TimeAxis, 'kind' | 'whole'>,
  { range, axis }: Pick<View, 'range' | 'axis'>,
): InputIssue | undefined {
  const chosen = range === undefined ? undefined : parseRange(range, axis);
  if (!chosen || (chosen.from < whole.to && chosen.to > whole.from)) return undefined;
  return {
    code: 'out-of-range',
    field: 'range',
    value: formatRange(chosen, axis),
    allowed:
      kind === 'calendar'
        ? { kind: 'date', first: formatDate(whole.from), last: formatDate(whole.to) }
        : { kind: 'number', low: years(whole.from), high: years(whole.to) },
  };
}
