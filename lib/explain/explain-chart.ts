import { allMetrics, networks } from '@/lib/catalog';
import type { ChartModel } from '@/lib/charts/chart-model';
import type {
  Equation,
  Guard,
  MetricSpec,
  NetworkDeclaration,
  NetworkHistory,
  ParameterSpec,
  Source,
} from '@/simulation/core';

/** What stands behind the lines of one network in a chart. */
export interface NetworkExplanation {
  readonly declaration: NetworkDeclaration;
  readonly metrics: readonly { readonly id: string; readonly spec: MetricSpec }[];
  /** The rules that give these metrics. */
  readonly equations: readonly Equation[];
  /** The inputs the chart names, or else the headline ones of the network. */
  readonly inputs: readonly { readonly id: string; readonly spec: ParameterSpec }[];
  /** Where the real figures are from. */
  readonly realSources: readonly Source[];
  /** Tests of exactly these metrics first, then those of all. */
  readonly guards: readonly Guard[];
}

const metricOf = (column: string) => column.split('.')[0] ?? column;

/** Collects what explains a chart, network by network. Loads what a page does not carry. */
export async function explainChart({
  series,
  drivenBy,
}: Pick<ChartModel, 'series' | 'drivenBy'>): Promise<NetworkExplanation[]> {
  const shown = networks.filter(({ declaration }) =>
    series.some(({ network }) => network === declaration.id),
  );
  return Promise.all(
    shown.map(async ({ declaration, loadDepth, loadHistory }) => {
      const columns = series.filter(({ network }) => network === declaration.id).map(({ column }) => column);
      const ids = [...new Set(columns.map(metricOf))];
      const [depth, history] = await Promise.all([loadDepth?.(), loadHistory()]);
      const known = allMetrics(declaration);
      return {
        declaration,
        metrics: ids.flatMap((id) => (known[id] ? [{ id, spec: known[id] }] : [])),
        equations: Object.values(depth?.equations ?? {}).filter(({ metrics }) =>
          metrics.some((metric) => ids.includes(metric)),
        ),
        inputs: inputsOf(declaration, drivenBy),
        realSources: realSourcesOf(history, columns),
        guards: guardsOf(depth?.guards ?? [], ids),
      };
    }),
  );
}

function inputsOf(
  { id, parameters }: NetworkDeclaration,
  drivenBy: readonly string[] | undefined,
): NetworkExplanation['inputs'] {
  return Object.entries<ParameterSpec>(parameters)
    .filter(([key, { level }]) => (drivenBy ? drivenBy.includes(key) : level === 'headline'))
    .map(([key, spec]) => ({ id: `${id}.${key}`, spec }));
}

function realSourcesOf({ series }: NetworkHistory, columns: readonly string[]): Source[] {
  const sources = series.filter(({ column }) => columns.includes(column)).map(({ source }) => source);
  return [...new Map(sources.map((source) => [`${source.title} ${source.locator}`, source])).values()];
}

function guardsOf(guards: readonly Guard[], ids: readonly string[]): Guard[] {
  const exact = guards.filter(({ metrics }) => metrics !== 'every' && metrics.some((id) => ids.includes(id)));
  return [...exact, ...guards.filter(({ metrics }) => metrics === 'every')];
}
