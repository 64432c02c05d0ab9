import type { ChartModel } from './chart-model';

/** The name of a line at its end. */
export interface EndLabel {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  /** Position on the time axis. */
  readonly at: number;
  /** Height as a share of the plot from its top, moved so that labels do not cover each other. */
  readonly top: number;
}

/** More names than these would cover the chart. */
const MOST = 6;
/** Least distance of two labels as a share of the plot's height: 12 of some 165 pixels, the smallest plots. */
const APART = 0.075;

/** Names beside the ends of lines, so that nobody has to match colours; none for one line or for layers. */
export function endLabels(model: ChartModel): EndLabel[] {
  if (model.kind === 'stacked' || model.series.length < 2 || model.series.length > MOST) return [];
  const labels = model.series.flatMap((series) => {
    const end = lastDrawn(model, series.key, series.end);
    return end
      ? [
          {
            key: series.key,
            label: series.label,
            color: series.color,
            at: end.x,
            top: placeOf(model, end.value),
          },
        ]
      : [];
  });
  return spread(labels.sort((a, b) => a.top - b.top));
}

/** The last sampled point of a line. */
function lastDrawn(
  { rows }: ChartModel,
  key: string,
  end: number,
): { readonly x: number; readonly value: number } | undefined {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const value = row?.[key];
    if (row && value !== undefined && row.x <= end) return { x: row.x, value };
  }
  return undefined;
}

function placeOf({ axis: { scale, domain } }: ChartModel, value: number): number {
  const on =
    scale === 'log'
      ? (number: number) => Math.log(Math.max(number, Number.MIN_VALUE))
      : (number: number) => number;
  const [low, high] = [on(domain[0]), on(domain[1])];
  return Math.min(1, Math.max(0, 1 - (on(value) - low) / (high - low)));
}

/** Moves labels apart, downwards first and then back up from the bottom, in the order they have. */
function spread(labels: EndLabel[]): EndLabel[] {
  const tops = labels.map(({ top }) => top);
  for (let index = 1; index < tops.length; index++)
    tops[index] = Math.max(tops[index] ?? 0, (tops[index - 1] ?? 0) + APART);
  let floor = 1;
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index] ?? 0, floor);
    floor = (tops[index] ?? 0) - APART;
  }
  return labels.map((label, index) => ({ ...label, top: tops[index] ?? label.top }));
}
