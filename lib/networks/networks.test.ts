import { describe, expect, it } from 'vitest';
import {
  allMetrics,
  columnOf,
  createFrame,
  text,
  type FlowDiagram,
  type Frame,
  type StudyChart,
} from '@/simulation/core';
import { drawPicture } from '@/lib/charts/picture/draw-picture';
import { csvChunks } from '@/lib/export/csv';
import { declarations } from '@/simulation/networks';
import { buildFlow, FLOW_BOX } from './flow-model';
import { flowTable, pictureOfFlow } from './flow-picture';
import { buildLedgers } from './ledger-model';
import { buildStudyChart } from './study-chart-model';
import { readInputs } from './study-inputs';
import { pictureOfStudy, studyTable } from './study-picture';
import { readoutOf } from './study-readout';

const [declaration] = declarations;
if (!declaration) throw new Error('there is no network');

function frameOf(columns: Record<string, readonly number[]>): Frame {
  const frame = createFrame(allMetrics(declarations[0] as never), 2, 0);
  for (const [name, values] of Object.entries(columns)) columnOf(frame, name).set(values);
  return frame;
}

const frame = frameOf({ emitted: [10, 12], burned: [0, 3], staked: [100, 109], unlocks: [1, 1] });

describe('buildLedgers', () => {
  const role = { label: text('a', 'b'), description: text('c', 'd') };
  const roles = {
    provider: {
      ...role,
      ledger: [
        { metric: 'emitted', sign: 1 as const },
        { metric: 'burned', sign: -1 as const },
      ],
    },
  };

  it('signs every line and sums them, on the day and over the run', () => {
    const [ledger] = buildLedgers(declaration, roles, frame, 1, 'en');
    expect(ledger?.lines.map(({ onDay, overRun }) => [onDay, overRun])).toEqual([
      [12, 22],
      [-3, -3],
    ]);
    expect(ledger?.net).toEqual({ onDay: 9, overRun: 19 });
    expect(ledger?.unit).toBe('tokens-per-day');
  });

  it('knows nothing before the run, and shows no negative zero', () => {
    expect(buildLedgers(declaration, roles, undefined, 1, 'en')[0]?.net.onDay).toBeUndefined();
    expect(Object.is(buildLedgers(declaration, roles, frame, 0, 'en')[0]?.lines[1]?.onDay, 0)).toBe(true);
  });

  it('refuses a ledger of a metric there is none of', () => {
    const wrong = { provider: { ...role, ledger: [{ metric: 'nothing', sign: 1 as const }] } };
    expect(() => buildLedgers(declaration, wrong, frame, 0, 'en')).toThrow('"nothing" is not a metric');
  });
});

describe('buildFlow', () => {
  const node = (kind: 'source' | 'holder' | 'sink', stock?: string) => ({
    label: text(kind, kind),
    kind,
    ...(stock !== undefined && { stock }),
  });
  const diagram: FlowDiagram = {
    description: text('a', 'b'),
    unit: 'tokens-per-day',
    nodes: { mint: node('source'), locked: node('holder', 'staked'), fire: node('sink') },
    arrows: [
      { from: 'mint', to: 'locked', metric: 'emitted' },
      { from: 'locked', to: 'fire', metric: 'burned' },
    ],
    tolerance: 1e-6,
  };

  it('fills arrows and stocks, and finds the accounts closed', () => {
    const flow = buildFlow(declaration, diagram, frame, 1, 'en');
    expect(flow.arrows.map(({ amount }) => amount)).toEqual([12, 3]);
    expect(flow.arrows[1]?.label).toBe('Burned');
    expect(flow.arrows.map(({ weight }) => weight)).toEqual([1, 0.5]);
    expect(flow.nodes.find(({ id }) => id === 'locked')?.stock).toBe(109);
    expect(flow.residual).toBe(0);
    expect(buildFlow(declaration, diagram, frame, 0, 'en').residual).toBeUndefined();
  });

  it('shows by how much an account is not closed', () => {
    const open = { ...diagram, arrows: diagram.arrows.slice(0, 1) };
    expect(buildFlow(declaration, open, frame, 1, 'en').residual).toBe(3);
  });

  it('keeps every box inside the drawing and no two on one place', () => {
    const { nodes, width, height } = buildFlow(declaration, diagram, frame, 1, 'en');
    for (const { x, y, height: own } of nodes) {
      expect(x + FLOW_BOX.nodeWidth).toBeLessThanOrEqual(width);
      expect(y + own).toBeLessThanOrEqual(height);
    }
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it('is taken away as a picture in both looks, and as a table of the day', () => {
    const flow = buildFlow(declaration, diagram, frame, 1, 'en');
    const words = { title: 'Flow & co', description: 'where to', unit: 'FIL/day', day: '2 Jan 1970' };
    const notes = { locale: 'en', source: ['a test'], link: 'https://lab.example/', logScale: '' } as const;
    const images = (['light', 'dark'] as const).map(
      (theme) => drawPicture(pictureOfFlow(flow, words, 'var(--color-filecoin)', notes), theme).svg,
    );
    expect(images[0]).not.toBe(images[1]);
    for (const svg of images) {
      expect(svg).not.toMatch(/var\(|NaN|undefined|href/);
      expect(svg.match(/marker-end/g)).toHaveLength(2);
      const texts = [...svg.matchAll(/>([^<>]+)</g)].map((match) => match[1]);
      for (const said of [
        'Flow &amp; co',
        'FIL/day · 2 Jan 1970',
        'where to',
        'a test',
        'source',
        '109',
        '12',
        '3',
      ])
        expect(texts).toContain(said);
    }
    const table = flowTable(flow, 1, { from: 'From', to: 'To', what: 'What', amount: 'Amount (FIL/day)' });
    expect([...csvChunks(table)].join('').trim().split(/\r?\n/)).toEqual([
      'date,From,To,What,metric,Amount (FIL/day)',
      expect.stringMatching(/^1970-01-02,source,holder,.+,emitted,12$/),
      '1970-01-02,holder,sink,Burned,burned,3',
    ]);
  });

  it('refuses an arrow to nowhere', () => {
    const wrong = { ...diagram, arrows: [{ from: 'mint', to: 'moon', metric: 'emitted' }] };
    expect(() => buildFlow(declaration, wrong, frame, 1, 'en')).toThrow('unknown node "moon"');
  });
});

describe('buildStudyChart', () => {
  const chart: StudyChart = {
    title: text('a', 'b'),
    description: text('c', 'd'),
    kind: 'lines',
    x: { label: text('days', '天'), unit: 'days' },
    y: { unit: 'usd', format: 'usd' },
    lines: { one: text('one', '一'), two: text('two', '二') },
  };
  const result = {
    x: Float64Array.of(5, 10),
    lines: { one: Float64Array.of(1, 3), two: Float64Array.of(NaN, 4) },
  };

  it('leaves out what is no number and spans the data', () => {
    const model = buildStudyChart(chart, result, 'en');
    expect(model.rows).toEqual([
      { x: 5, one: 1 },
      { x: 10, one: 3, two: 4 },
    ]);
    expect(model.x.domain).toEqual([5, 10]);
    expect(model.y.domain).toEqual([0, 4]);
  });

  it('draws the lines that bound a band as an area, and keeps their columns', () => {
    const banded: StudyChart = {
      ...chart,
      lines: { ...chart.lines, three: text('three', '三') },
      bands: [{ label: text('range', '区间'), low: 'one', high: 'two' }],
    };
    const lines = { ...result.lines, three: Float64Array.of(2, 2) };
    const model = buildStudyChart(banded, { ...result, lines }, 'en');
    expect(model.lines.map(({ key }) => key)).toEqual(['three']);
    expect(model.bands).toMatchObject([{ label: 'range', low: 'one', high: 'two' }]);
    expect(model.columns.map(({ key }) => key)).toEqual(['one', 'two', 'three']);
    const said = readoutOf(model, model.rows[1], 'usd', 'en').map(({ label, value }) => `${label} ${value}`);
    expect(said).toEqual(['three $2', 'range $3 – $4']);
    const table = studyTable(banded, model, 'en');
    expect(table.columns).toHaveLength(4);
    const picture = pictureOfStudy(text('Luck', '运气'), banded, model, {
      locale: 'en',
      source: [],
      link: '',
      logScale: 'log',
    });
    expect(picture.title).toBe('Luck · a');
    expect(picture.bands).toMatchObject([{ label: 'range', value: '$3 – $4' }]);
    expect(drawPicture(picture, 'light').svg.match(/fill-opacity="0.18"/g)).toHaveLength(2);
  });

  it('stacks to the sum of its layers', () => {
    expect(buildStudyChart({ ...chart, kind: 'stacked' }, result, 'en').y.domain[1]).toBeGreaterThanOrEqual(
      7,
    );
  });
});

describe('readInputs', () => {
  const spec = declaration.parameters['renewalRate'];
  if (!spec) throw new Error('Filecoin has no renewal rate');
  const study = {
    title: text('a', 'b'),
    question: text('a', 'b'),
    parameters: { rate: spec },
    figures: {},
    charts: {},
    tables: {},
    sources: [],
  };

  it('lays what is accepted over the defaults and lists the rest', () => {
    expect(readInputs(study, 'x.y.', [['x.y.rate', '0.5']])).toEqual({ values: { rate: 0.5 }, issues: [] });
    const { values, issues } = readInputs(study, 'x.y.', [
      ['x.y.rate', '7'],
      ['x.y.constructor', '1'],
    ]);
    expect(values).toEqual({ rate: spec.default });
    const following = { ...study, follows: { rate: 'renewalRate' } };
    const ofScenario = { renewalRate: 0.3 };
    expect(readInputs(following, 'x.y.', [], ofScenario).values).toEqual({ rate: 0.3 });
    expect(readInputs(following, 'x.y.', [['x.y.rate', '0.5']], ofScenario).values).toEqual({ rate: 0.5 });
    expect(readInputs(following, 'x.y.', []).values).toEqual({ rate: spec.default });
    expect(issues.map(({ code, field, value }) => `${code} ${field} ${value}`)).toEqual([
      'out-of-range x.y.rate "7"',
      'unknown-field x.y.constructor "1"',
    ]);
  });
});
