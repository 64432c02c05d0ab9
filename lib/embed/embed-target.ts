import { declarations } from '@/lib/catalog';
import { planChart, type ChartPlan } from '@/lib/charts/chart-model';
import { planTokenSupply } from '@/lib/charts/headline-charts';
import { viewPlan } from '@/lib/charts/view-plan';
import type { View } from '@/lib/scenario';
import { TOKEN_SUPPLY } from '@/lib/scenario/declared-charts';

/** Stands for the network where a chart is of all of them. */
export const ALL_NETWORKS = 'all';

/** Every chart that can be embedded, by the network it is of. */
export const EMBEDDABLE: ReadonlyMap<string, readonly string[]> = new Map([
  [ALL_NETWORKS, [TOKEN_SUPPLY]],
  ...declarations.map(({ id, charts }) => [id, Object.keys(charts)] as const),
]);

/** The plan of the chart an address names; undefined where there is none. */
export function planEmbed(network: string, chart: string, view: View): ChartPlan | undefined {
  if (!EMBEDDABLE.get(network)?.includes(chart)) return undefined;
  const declaration = declarations.find(({ id }) => id === network);
  return viewPlan(declaration ? planChart(declaration, chart) : planTokenSupply(view.supply), view);
}

/** The address of a chart's embed, by the chart's id; undefined for what has none, such as a chart of a study. */
export function embedPath(chartId: string): string | undefined {
  const [network = '', chart = '', ...rest] =
    chartId === TOKEN_SUPPLY ? [ALL_NETWORKS, chartId] : chartId.split('.');
  const known = rest.length === 0 && EMBEDDABLE.get(network)?.includes(chart) === true;
  return known ? `/embed/${network}/${chart}` : undefined;
}

/** The page that shows the same chart with everything around it. */
export function fullPagePath(network: string): string {
  return network === ALL_NETWORKS ? '/' : `/networks/${network}`;
}
