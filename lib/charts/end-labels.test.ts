import { beforeAll, describe, expect, it } from 'vitest';
import { declarations, networks, resolveInput } from '@/lib/catalog';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { simulateNetwork } from '@/simulation/core';
import { buildChart, planChart, type ChartModel, type NetworkData } from './chart-model';
import { planComparison } from './comparison-charts';
import { endLabels, heightOf, type EndLabel } from './end-labels';
import { planTokenSupply } from './headline-charts';
import { plotScale } from './picture/plot-scale';
import { textWidth } from './picture/text-width';
import { timeAxis } from './time-axis';
import { viewPlan } from './view-plan';

const SIZE = 10;
/** Right of a plot there is so much more, for tags. */
const MARGIN = 14;
const { scenario } = resolveInput({});
const time = timeAxis(scenario, DEFAULT_VIEW);
const data: Record<string, NetworkData> = {};

beforeAll(async () => {
  for (const { declaration, loadEngine, loadHistory } of networks) {
    const engine = await loadEngine();
    const frame = simulateNetwork(engine, scenario);
    data[declaration.id] = { frame, history: await loadHistory() };
    // A comparison of results of unlike length, two of which are the same.
    const short = simulateNetwork(engine, resolveInput({ days: 500 }).scenario);
    ['A', 'B', 'C'].forEach((letter) => {
      data[`${declaration.id} ${letter}`] = {
        frame: letter === 'C' ? short : frame,
        history: undefined,
      };
    });
  }
});

const plans = [
  ...declarations.flatMap((each) => Object.keys(each.charts).map((id) => planChart(each, id))),
  planTokenSupply('share'),
  planTokenSupply('absolute'),
];
const compared = declarations.flatMap((each) =>
  each.kpis.map((metric) => {
    const runs = ['A', 'B', 'C'].map((letter, place) => ({ letter, place, label: letter }));
    const plan = planComparison(each, metric, runs);
    return { ...plan, series: plan.series.map((line) => ({ ...line, run: `${each.id} ${line.run}` })) };
  }),
);
const views = [
  DEFAULT_VIEW,
  { values: 'index', scale: 'declared' },
  { values: 'index', scale: 'log' },
  { values: 'cap', scale: 'log' },
] as const;
const rooms = [
  [490, 180],
  [940, 420],
  [330, 90],
] as const;

interface Placed {
  readonly model: ChartModel;
  readonly labels: readonly EndLabel[];
  readonly box: Parameters<typeof endLabels>[2];
}

/** The labels of every chart there is, as every view shows it, in a few sizes and both languages. */
function everyPlacement(): Placed[] {
  const models = (['en', 'zh-CN'] as const).flatMap((locale) =>
    [...plans, ...compared].flatMap((plan) =>
      views.map((view) => buildChart(viewPlan(plan, view), data, time, locale)),
    ),
  );
  return models.flatMap((model) =>
    rooms.map(([width, height]) => {
      const box = { left: 46, right: 46 + width, top: 8, bottom: 8 + height };
      return { model, box, labels: endLabels(model, scalesOf(model, box), box, SIZE) };
    }),
  );
}

const scalesOf = ({ axis }: ChartModel, box: Placed['box']) => ({
  x: plotScale({ scale: 'linear', domain: [time.from, time.to] }, box.left, box.right),
  y: plotScale(axis, box.bottom, box.top),
});

const edges = ({ kind, text, x, y }: EndLabel) => {
  const width = textWidth(text, SIZE);
  const left = kind === 'tag' ? x : x - width;
  return { left, right: left + width, top: y - heightOf(SIZE) / 2, bottom: y + heightOf(SIZE) / 2 };
};

/** Of the points of all lines that pass a label's sides, the share under the label. */
function struckShare(label: EndLabel, { model, box }: Placed): number {
  const { left, right, top, bottom } = edges(label);
  const { x, y } = scalesOf(model, box);
  const passing = model.rows.filter((row) => x(row.x) > left && x(row.x) < right);
  const under = model.series.flatMap(({ key }) =>
    passing.filter((row) => y(row[key] ?? Number.NaN) > top && y(row[key] ?? Number.NaN) < bottom),
  );
  return under.length / Math.max(1, passing.length);
}

describe('labels at the ends of the lines of every chart', () => {
  let all: Placed[] = [];
  beforeAll(() => (all = everyPlacement()));

  it('are there, names and tags', () => {
    const kinds = all.flatMap(({ labels }) => labels.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'name').length).toBeGreaterThan(500);
    expect(kinds.filter((kind) => kind === 'tag').length).toBeGreaterThan(500);
  });

  it('are never cut', () => {
    for (const { labels, box } of all)
      for (const label of labels) {
        const { left, right, top, bottom } = edges(label);
        expect(top).toBeGreaterThanOrEqual(box.top);
        expect(bottom).toBeLessThanOrEqual(box.bottom);
        expect(left).toBeGreaterThanOrEqual(box.left - 1e-9);
        expect(right).toBeLessThanOrEqual(box.right + (label.kind === 'tag' ? MARGIN : 0));
      }
  });

  it('do not touch one another', () => {
    for (const { labels } of all)
      for (const one of labels)
        for (const two of labels)
          if (one !== two) expect(Math.abs(one.y - two.y)).toBeGreaterThanOrEqual(heightOf(SIZE));
  });

  it('hardly lie on lines where the plot is as large as on a page', () => {
    const roomy = all.filter(({ box }) => box.right - box.left > 400);
    const shares = roomy.flatMap((each) => each.labels.map((label) => struckShare(label, each)));
    expect(Math.max(...shares)).toBeLessThan(0.2);
    expect(shares.filter((share) => share > 0).length / shares.length).toBeLessThan(0.02);
  });

  it('are led to where they had to move', () => {
    let led = 0;
    for (const { labels, model, box } of all) {
      const { y } = scalesOf(model, box);
      for (const { key, kind, leader, ...label } of labels) {
        const end = model.rows.findLast((row) => Number.isFinite(y(row[key] ?? Number.NaN)));
        const distance = Math.abs(label.y - y(end?.[key] ?? Number.NaN));
        if (leader) led++;
        expect(leader === undefined, `${model.id}: ${label.text} is ${distance} away`).toBe(
          distance <= (kind === 'tag' ? 5 : heightOf(SIZE) / 2 + 7),
        );
        if (leader) expect(leader.to).toEqual([label.x, label.y]);
      }
    }
    expect(led).toBeGreaterThan(0);
  });
});
