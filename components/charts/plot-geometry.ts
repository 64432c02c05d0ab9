/** Pixels around the plot. Fixed, so that overlays map days to pixels without asking the chart. */
export const PLOT = { left: 46, right: 14, top: 8, bottom: 22 } as const;

/** The same of a chart over an axis of its own, which has a label below. */
export const AXIS_PLOT = { left: 52, right: 14, top: 6, bottom: 44 } as const;

/** Horizontal position of a day as a CSS length inside the chart's box. */
export function dayOffset(day: number, from: number, to: number): string {
  const share = (day - from) / (to - from);
  return `calc(${PLOT.left}px + ${share} * (100% - ${PLOT.left + PLOT.right}px))`;
}

/** Width of a number of days as a CSS length. */
export function dayWidth(days: number, from: number, to: number): string {
  return `calc(${days / (to - from)} * (100% - ${PLOT.left + PLOT.right}px))`;
}

/** The day at a horizontal pixel of a box of a given width, clamped to the axis. */
export function dayAt(pixel: number, width: number, from: number, to: number): number {
  const share = (pixel - PLOT.left) / (width - PLOT.left - PLOT.right);
  return Math.round(from + Math.min(1, Math.max(0, share)) * (to - from));
}
