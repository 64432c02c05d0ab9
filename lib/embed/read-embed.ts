import { networks, resolveInput } from '@/lib/catalog';
import type { ChartPlan } from '@/lib/charts/chart-model';
import { missedRange } from '@/lib/charts/missed-range';
import { timeAxis } from '@/lib/charts/time-axis';
import { studyAnchor } from '@/lib/networks/study-anchor';
import { readInputs } from '@/lib/networks/study-inputs';
import { studyIssues } from '@/lib/networks/study-issues';
import { decodeLink, encodeLink, type View } from '@/lib/scenario';
import type {
  InputIssue,
  Locale,
  LocalizedText,
  NetworkHistory,
  ParameterValue,
  Scenario,
  StudyChart,
} from '@/simulation/core';
import { readEmbedQuery, type EmbedSize } from './embed-query';
import { fullPagePath, planEmbed, studiesOf } from './embed-target';

/** What every embed has. */
interface EmbedBase {
  /** With the networks of the chart only. */
  readonly scenario: Scenario;
  readonly issues: readonly InputIssue[];
  /** Undefined where the chart fills its frame. */
  readonly size: EmbedSize | undefined;
  /** The page that shows the same scenario with everything around it. */
  readonly fullPage: string;
}

/** Everything the embed of a chart over days is drawn from, its frames excepted. */
export interface ChartEmbed extends EmbedBase {
  readonly kind: 'chart';
  readonly plan: ChartPlan;
  /** The past of those networks, as far as the chart draws it. */
  readonly histories: Readonly<Record<string, NetworkHistory>>;
  readonly view: View;
}

/** Everything the embed of a study's chart is drawn from, its result excepted. */
export interface StudyEmbed extends EmbedBase {
  readonly kind: 'study';
  readonly network: string;
  readonly study: string;
  readonly studyTitle: LocalizedText;
  /** Of the chart, within the study. */
  readonly chartKey: string;
  readonly chart: StudyChart;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/**
 * Reads the address of an embed, `chart` or `study/chart` of a network; undefined where it names no chart. What of
 * the query is refused is among the issues.
 */
export async function readEmbed(
  network: string,
  path: readonly string[],
  query: URLSearchParams,
  locale: Locale,
): Promise<ChartEmbed | StudyEmbed | undefined> {
  const embed = readEmbedQuery(query);
  const link = decodeLink(embed.link);
  const { scenario, issues } = resolveInput(link.input);
  const back = encodeLink(link).toString();
  const page = `${locale === 'en' ? '' : `/${locale}`}${fullPagePath(network)}`.replace(/(?<=.)\/$/, '');
  const of = async (drawn: ReadonlySet<string>): Promise<EmbedBase> => ({
    scenario: {
      ...scenario,
      networks: Object.fromEntries(Object.entries(scenario.networks).filter(([id]) => drawn.has(id))),
    },
    issues: [...embed.issues, ...link.issues, ...(await studyIssues(link.studies)), ...issues],
    size: embed.size,
    fullPage: back === '' ? page : `${page}?${back}`,
  });

  const [first = '', second, ...rest] = path;
  if (second !== undefined) {
    const study =
      rest.length === 0 ? await readStudy(scenario, network, first, second, link.studies) : undefined;
    if (!study) return undefined;
    const base = await of(new Set([network]));
    return { ...base, ...study, fullPage: `${base.fullPage}#${studyAnchor(first)}` };
  }
  const plan = planEmbed(network, first, link.view);
  if (!plan) return undefined;
  const drawn = new Set(plan.series.map((series) => series.network));
  const histories = await loadHistories(plan, drawn);
  const base = await of(drawn);
  const missed = missedRange(timeAxis(scenario, link.view, [...drawn]), link.view);
  return {
    ...base,
    issues: [...base.issues, ...(missed ? [missed] : [])],
    kind: 'chart',
    plan,
    histories,
    view: link.view,
  };
}

async function readStudy(
  scenario: Scenario,
  network: string,
  study: string,
  chartKey: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Omit<StudyEmbed, keyof EmbedBase> | undefined> {
  const studies = await studiesOf(network);
  const declared = Object.hasOwn(studies, study) ? studies[study] : undefined;
  const chart = declared && Object.hasOwn(declared.charts, chartKey) ? declared.charts[chartKey] : undefined;
  if (!declared || !chart) return undefined;
  const prefix = `${network}.${study}.`;
  const own = Object.entries(inputs).filter(([key]) => key.startsWith(prefix));
  const { values: parameters } = readInputs(declared, prefix, own, scenario.networks[network]);
  return { kind: 'study', network, study, studyTitle: declared.title, chartKey, chart, parameters };
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
