import { declarations, networks } from '@/lib/catalog';
import { planChart, type ChartPlan } from '@/lib/charts/chart-model';
import { planTokenSupply } from '@/lib/charts/headline-charts';
import { viewPlan } from '@/lib/charts/view-plan';
import type { View } from '@/lib/scenario';
import { TOKEN_SUPPLY } from '@/lib/scenario/declared-charts';
import type { StudyDeclaration } from '@/simulation/core';

/** Stands for the network where a chart is of all of them. */
export const ALL_NETWORKS = 'all';

/** Every chart over days that can be embedded, by the network it is of. */
export const EMBEDDABLE: ReadonlyMap<string, readonly string[]> = new Map([
  [ALL_NETWORKS, [TOKEN_SUPPLY]],
  ...declarations.map(({ id, charts }) => [id, Object.keys(charts)] as const),
]);

/** The studies of a network, which are loaded with its depth; none where there is no such network. */
export async function studiesOf(network: string): Promise<Readonly<Record<string, StudyDeclaration>>> {
  const entry = networks.find(({ declaration }) => declaration.id === network);
  return (await entry?.loadDepth?.())?.studies ?? {};
}

/** Every chart of a network's studies, as it stands in the address of an embed: `study/chart`. */
export async function studyCharts(network: string): Promise<string[]> {
  return Object.entries(await studiesOf(network)).flatMap(([study, { charts }]) =>
    Object.keys(charts).map((chart) => `${study}/${chart}`),
  );
}

/** The plan of the chart an address names; undefined where there is none. */
export function planEmbed(network: string, chart: string, view: View): ChartPlan | undefined {
  if (!EMBEDDABLE.get(network)?.includes(chart)) return undefined;
  const declaration = declarations.find(({ id }) => id === network);
  return viewPlan(declaration ? planChart(declaration, chart) : planTokenSupply(view.supply), view);
}

/**
 * The address of a chart's embed, by the chart's id; undefined for what has none. A chart of a study is taken at its
 * word: what draws it has the study, and this page need not load those of every network.
 */
export function embedPath(chartId: string): string | undefined {
  const [network = '', ...chart] = chartId === TOKEN_SUPPLY ? [ALL_NETWORKS, chartId] : chartId.split('.');
  const charts = EMBEDDABLE.get(network);
  const ofStudy = chart.length === 2 && network !== ALL_NETWORKS;
  const known = charts !== undefined && (ofStudy || (chart.length === 1 && charts.includes(chart[0] ?? '')));
  return known ? `/embed/${network}/${chart.join('/')}` : undefined;
}

/** The page that shows the same chart with everything around it. */
export function fullPagePath(network: string): string {
  return network === ALL_NETWORKS ? '/' : `/networks/${network}`;
}
