import type { InputIssue, ParameterValues } from '../../core';
import { parameters } from './parameters';

/**
 * Combinations that no single range can refuse: reservations shorter than jobs on demand, which would turn both kinds around. Shares that
 * must not exceed a whole (suppliers, pools, payments) are each a part of what is left, and floor and cap of prices do not overlap.
 */
export function check({
  jobHoursMean,
  reservedHours,
}: ParameterValues<typeof parameters>): readonly InputIssue[] {
  if (reservedHours >= jobHoursMean) return [];
  const [, high] = parameters.reservedHours.hard;
  return [
    {
      code: 'impossible-combination',
      field: 'reservedHours',
      value: String(reservedHours),
      allowed: { kind: 'number', low: jobHoursMean, high },
    },
  ];
}
