import { textWidth } from './picture/text-width';

/** A tick's label on a horizontal axis. */
export interface PlacedTick {
  /** Pixel of its middle. */
  readonly at: number;
  readonly label: string;
}

/** Pixels between two labels. */
const GAP = 6;

/** Of an axis' ticks, from left to right, those whose labels do not touch one another. */
export function fittingTicks<T extends PlacedTick>(ticks: readonly T[], fontSize: number): T[] {
  let free = -Infinity;
  return ticks.filter(({ at, label }) => {
    const half = textWidth(label, fontSize) / 2;
    if (at - half < free) return false;
    free = at + half + GAP;
    return true;
  });
}
