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

/** Pixels from one label of a value axis to the next. */
const LINE = 14;

/** Every n-th tick of a value axis of a height in pixels, with the least n that leaves room for the labels. */
export function fittingValues(ticks: readonly number[], height: number): number[] {
  const every = Math.max(1, Math.ceil(((ticks.length - 1) * LINE) / Math.max(1, height)));
  return ticks.filter((_, index) => index % every === 0);
}
