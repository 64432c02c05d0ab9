import { parseDate, type LocalizedText, type NetworkHistory } from '@/simulation/core';
import { positionOfDay, type TimeAxis } from './time-axis';

/** A change of a network's rules at its place on the time axis. */
export interface PlacedRule {
  readonly at: number;
  readonly day: number;
  readonly label: LocalizedText;
}

/** The changes of a network's rules that lie on the axis. */
export function placeRules(
  time: TimeAxis,
  network: string,
  history: NetworkHistory | undefined,
): PlacedRule[] {
  return (history?.ruleChanges ?? [])
    .map(({ date, label }) => ({ day: parseDate(date), label }))
    .map((rule) => ({ ...rule, at: positionOfDay(time, network, rule.day) }))
    .filter(({ at }) => at >= time.from && at <= time.to);
}

/** How near the crosshair comes to a rule for its note to be read, as a part of the axis. */
const NEAR = 0.012;

/** The rules that changed at a position or so near that nobody could point between them, in their order. */
export function rulesNear(
  rules: readonly PlacedRule[],
  position: number,
  { from, to }: { readonly from: number; readonly to: number },
): PlacedRule[] {
  return rules.filter(({ at }) => Math.abs(at - position) <= Math.max(1, NEAR * (to - from)));
}
