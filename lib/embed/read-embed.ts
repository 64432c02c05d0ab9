import { networks, resolveInput } from '@/lib/catalog';
import type { ChartPlan } from '@/lib/charts/chart-model';
import { decodeLink, encodeLink, type View } from '@/lib/scenario';
import type { InputIssue, Locale, NetworkHistory, Scenario } from '@/simulation/core';
import { readEmbedQuery, type EmbedSize } from './embed-query';
import { fullPagePath, planEmbed } from './embed-target';

/** Everything an embed is drawn from, its frames excepted. */
export interface Embed {
  readonly plan: ChartPlan;
  /** With the networks of the chart only. */
  readonly scenario: Scenario;
  /** The past of those networks, as far as the chart draws it. */
  readonly histories: Readonly<Record<string, NetworkHistory>>;
  readonly view: View;
  readonly issues: readonly InputIssue[];
  /** Undefined where the chart fills its frame. */
  readonly size: EmbedSize | undefined;
  /** The page that shows the same scenario with everything around it. */
  readonly fullPage: string;
}

/** Reads the address of an embed; undefined where it names no chart. What of the query is refused is among the issues. */
export async function readEmbed(
  network: string,
  chart: string,
  query: URLSearchParams,
  locale: Locale,
): Promise<Embed | undefined> {
  const embed = readEmbedQuery(query);
  const link = decodeLink(embed.link);
  const plan = planEmbed(network, chart, link.view);
  if (!plan) return undefined;
  const { scenario, issues } = resolveInput(link.input);
  const drawn = new Set(plan.series.map((series) => series.network));
  const back = encodeLink(link).toString();
  const page = `${locale === 'en' ? '' : `/${locale}`}${fullPagePath(network)}`.replace(/(?<=.)\/$/, '');
  return {
    plan,
    scenario: {
      ...scenario,
      networks: Object.fromEntries(Object.entries(scenario.networks).filter(([id]) => drawn.has(id))),
    },
    histories: await loadHistories(plan, drawn),
    view: link.view,
    issues: [...embed.issues, ...link.issues, ...issues],
    size: embed.size,
    fullPage: back === '' ? page : `${page}?${back}`,
  };
}

/** The past of the networks of a chart, without the columns it does not draw: a frame should load fast. */
async function loadHistories(
  { series }: ChartPlan,
  drawn: ReadonlySet<string>,
): Promise<Record<string, NetworkHistory>> {
  const entries = networks
    .filter(({ declaration }) => drawn.has(declaration.id))
    .map(async ({ declaration: { id }, loadHistory }) => {
      const history = await loadHistory();
      const columns = new Set(series.filter(({ network }) => network === id).map(({ column }) => column));
      return [
        id,
        { ...history, series: history.series.filter(({ column }) => columns.has(column)) },
      ] as const;
    });
  return Object.fromEntries(await Promise.all(entries));
}
