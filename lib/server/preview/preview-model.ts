import { declarations, networks, parseDate, UNITS } from '@/lib/catalog';
import { buildChart, planChart, type ChartModel, type NetworkData } from '@/lib/charts/chart-model';
import { buildKpis } from '@/lib/charts/kpi-model';
import { NETWORK_COLORS } from '@/lib/charts/palette';
import { timeAxis, type TimeAxis } from '@/lib/charts/time-axis';
import { formatDay } from '@/lib/format/date-format';
import { formatValue } from '@/lib/format/number-format';
import type { View } from '@/lib/scenario';
import type { Frame, Locale, NetworkDeclaration, Scenario } from '@/simulation/core';

/** One chart of a preview with the figures beside it. */
export interface PreviewPanel {
  readonly title: string;
  readonly color: string;
  readonly chart: ChartModel;
  readonly figures: readonly { readonly label: string; readonly value: string; readonly unit: string }[];
}

/** What the preview of a link shows. */
export interface Preview {
  readonly title: string;
  readonly span: string;
  readonly scenario: string;
  readonly time: TimeAxis;
  readonly panels: readonly PreviewPanel[];
}

/** Every text that is set in a preview. */
export function previewTexts({ title, span, scenario, panels }: Preview): string[] {
  const inPanels = panels.flatMap((panel) => [
    panel.title,
    ...panel.figures.flatMap(({ label, value, unit }) => [label, value, unit]),
  ]);
  return [title, span, scenario, ...inPanels];
}

interface PreviewInput {
  readonly locale: Locale;
  readonly title: string;
  /** The scenario in words. */
  readonly description: string;
  /** A network for its own charts; the first chart of every network where it is left out. */
  readonly network?: string | undefined;
  readonly scenario: Scenario;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly view: View;
}

const PANELS = 3;
const FIGURES = 3;

/** Computes a preview from finished frames. */
export async function buildPreview(input: PreviewInput): Promise<Preview> {
  const { scenario, frames, network, locale } = input;
  const time = timeAxis(scenario, onCalendar(input.view));
  const start = parseDate(scenario.start);
  const data = await dataOf(frames);
  const own = declarations.find(({ id }) => id === network);
  const panels = own
    ? Object.keys(own.charts)
        .slice(0, PANELS)
        .map((chart) => chartPanel(own, chart, data, time, locale))
    : declarations
        .filter(({ id }) => frames[id])
        .slice(0, PANELS)
        .map((each) => networkPanel(each, data, time, locale));
  return {
    title: input.title,
    scenario: input.description,
    span: `${formatDay(start, locale)} – ${formatDay(start + scenario.days - 1, locale)}`,
    time,
    panels,
  };
}

/** Panels of several networks side by side say dates. */
function onCalendar(view: View): View {
  return view.axis === 'calendar' ? view : { ...view, axis: 'calendar', range: undefined };
}

async function dataOf(frames: PreviewInput['frames']): Promise<Record<string, NetworkData>> {
  const entries = networks
    .filter(({ declaration }) => frames[declaration.id])
    .map(
      async ({ declaration: { id }, loadHistory }) =>
        [id, { frame: frames[id], history: await loadHistory() }] as const,
    );
  return Object.fromEntries(await Promise.all(entries));
}

/** A network by its first chart and its key figures. */
function networkPanel(
  declaration: NetworkDeclaration,
  data: Readonly<Record<string, NetworkData>>,
  time: TimeAxis,
  locale: Locale,
): PreviewPanel {
  const own = data[declaration.id] ?? { frame: undefined, history: undefined };
  const chart = buildChart(
    planChart(declaration, Object.keys(declaration.charts)[0] ?? ''),
    data,
    time,
    locale,
  );
  const kpis = buildKpis(
    declaration,
    own,
    undefined,
    time.starts[declaration.id] ?? time.from,
    time.to,
    locale,
  );
  return {
    title: declaration.label[locale],
    color: NETWORK_COLORS[declaration.id] ?? 'var(--accent)',
    chart,
    figures: kpis.slice(0, FIGURES).map(({ label, value, unit }) => ({ label, value, unit })),
  };
}

/** A chart of a network by what its lines end with. */
function chartPanel(
  declaration: NetworkDeclaration,
  chartId: string,
  data: Readonly<Record<string, NetworkData>>,
  time: TimeAxis,
  locale: Locale,
): PreviewPanel {
  const chart = buildChart(planChart(declaration, chartId), data, time, locale);
  const unit = ['percent', 'usd'].includes(chart.format) ? '' : UNITS[chart.unit][locale];
  return {
    title: chart.title,
    color: NETWORK_COLORS[declaration.id] ?? 'var(--accent)',
    chart,
    figures: chart.series.slice(0, FIGURES).map(({ label, valueAt }) => ({
      label,
      value: formatValue(valueAt(time.to), chart.format, locale),
      unit,
    })),
  };
}
