import { valueOn, type KeptRun, type MoveEnds } from './move-runs';

/** A line of a chart, by the network and the column it draws. */
export interface MovableLine {
  readonly network: string;
  readonly column: string;
}

/**
 * The line that moved most on a day as a share of the largest it ever is in either run; the first one where none moved
 * or nothing is known.
 */
export function mostMoved<Line extends MovableLine>(
  lines: readonly Line[],
  ends: ReadonlyMap<string, MoveEnds>,
  day: number,
): Line | undefined {
  let best = lines[0];
  let most = 0;
  for (const line of lines) {
    const share = movedShare(ends.get(line.network), line.column, day);
    if (share <= most) continue;
    most = share;
    best = line;
  }
  return best;
}

function movedShare(ends: MoveEnds | undefined, column: string, day: number): number {
  if (!ends) return 0;
  const moved = Math.abs(valueOn(ends.current, column, day) - valueOn(ends.base, column, day));
  const share = moved / Math.max(largest(ends.base, column), largest(ends.current, column));
  return Number.isFinite(share) ? share : 0;
}

function largest({ columns }: KeptRun, column: string): number {
  let most = 0;
  for (const value of columns.get(column) ?? [])
    if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return most;
}
