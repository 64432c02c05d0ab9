import {
  allMetrics,
  findColumn,
  type Frame,
  type MetricSpec,
  type NetworkDeclaration,
} from '@/simulation/core';

/** The finished results of a scenario, by network. */
export type Frames = Readonly<Record<string, Frame>>;

/** A figure of a network on a day, of the baseline and of another scenario. */
export interface Effect {
  readonly network: string;
  readonly metric: string;
  readonly spec: MetricSpec;
  readonly from: number;
  readonly to: number;
}

/** Key figures of a network that a comparison shows, as many as the front page does. */
const KEY_FIGURES = 3;
/** What every network records and everybody asks for. */
const SHARED_FIGURE = 'circulating';

/** What a comparison shows of a network: its first key figures and the circulating supply. */
export function comparedMetrics({ kpis }: NetworkDeclaration): readonly string[] {
  return [...new Set([...kpis.slice(0, KEY_FIGURES), SHARED_FIGURE])];
}

/** What a sentence says of a network: its first key figure and the circulating supply. */
export function saidMetrics({ kpis }: NetworkDeclaration): readonly string[] {
  return [...new Set([...kpis.slice(0, 1), SHARED_FIGURE])];
}

/** The figures of a network on a day (a day number). NaN where a result does not reach that day, or is not there yet. */
export function effectsOn(
  day: number,
  declaration: NetworkDeclaration,
  metrics: readonly string[],
  base: Frames,
  other: Frames,
): Effect[] {
  const specs = allMetrics(declaration);
  return metrics.flatMap((metric) => {
    const spec = specs[metric];
    if (!spec) return [];
    const value = (frame: Frame | undefined) =>
      (frame && findColumn(frame, metric)?.[day - frame.startDay]) ?? Number.NaN;
    const [from, to] = [value(base[declaration.id]), value(other[declaration.id])];
    return [{ network: declaration.id, metric, spec, from, to }];
  });
}
