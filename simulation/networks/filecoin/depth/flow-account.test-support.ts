import { columnOf, type Frame } from '../../../core';
import { flow } from './flow';

/** The first day on which a holder's account is off, or an arrow negative; with its name. */
export function firstGap(frame: Frame): string | undefined {
  for (const { metric } of flow.arrows) {
    const day = columnOf(frame, metric).findIndex((value) => !(value >= 0));
    if (day >= 0) return `${metric} is negative on day ${day}`;
  }
  for (const [name, node] of Object.entries(flow.nodes)) {
    if (node.kind !== 'holder') continue;
    const of = (side: 'from' | 'to') =>
      flow.arrows.filter((arrow) => arrow[side] === name).map(({ metric }) => columnOf(frame, metric));
    const [into, out] = [of('to'), of('from')];
    const stock = node.stock === undefined ? undefined : columnOf(frame, node.stock);
    for (let day = 1; day < frame.rows; day++) {
      const sum = (columns: readonly Float64Array[]) =>
        columns.reduce((total, column) => total + (column[day] as number), 0);
      const kept = stock ? (stock[day] as number) - (stock[day - 1] as number) : 0;
      const gap = sum(into) - sum(out) - kept;
      if (!(Math.abs(gap) <= flow.tolerance)) return `${name} is off by ${gap} on day ${day}`;
    }
  }
  return undefined;
}
