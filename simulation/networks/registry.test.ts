import { describe, expect, it } from 'vitest';
import {
  allMetrics,
  checkValue,
  columnOf,
  dailyRecord,
  DEFAULT_START,
  LOCALES,
  resolveScenario,
  simulateNetwork,
  tryParseDate,
  UNITS,
  worldGroups,
  worldParameters,
  type LocalizedText,
  type Observation,
  type Source,
} from '../core';
import { declarations, networks } from './index';
import { presets } from './presets';

const SOURCE_KINDS = ['source-text', 'official', 'on-chain', 'third-party', 'assumption'];

function expectText(text: LocalizedText): void {
  for (const locale of LOCALES) expect(text[locale].trim().length).toBeGreaterThan(0);
}

function expectSource(source: Source): void {
  expect(SOURCE_KINDS).toContain(source.kind);
  expect(source.title.length).toBeGreaterThan(0);
  expect(source.locator.length).toBeGreaterThan(0);
  expect(tryParseDate(source.date)).toBeDefined();
}

/** Largest difference of two lines, as a share of the first one's height. */
function farthest(line: Float64Array, other: Float64Array): number {
  let height = 0;
  let off = 0;
  line.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    height = Math.max(height, Math.abs(value));
    off = Math.max(off, Math.abs(value - (other[row] as number)));
  });
  return height > 0 ? off / height : 0;
}

const scopes = [
  { id: 'world', parameters: worldParameters, groups: worldGroups },
  ...declarations.map(({ id, parameters, groups }) => ({ id, parameters, groups })),
];
const parameterCases = scopes.flatMap(({ id, parameters, groups }) =>
  Object.entries(parameters).map(([key, spec]) => ({ id: `${id}.${key}`, spec, groups })),
);

describe.each(parameterCases)('parameter $id', ({ id, spec, groups }) => {
  it('speaks both languages, names its source and its group', () => {
    expectText(spec.label);
    expectText(spec.help);
    expectSource(spec.source);
    expect(Object.keys(groups)).toContain(spec.group);
    if (spec.kind === 'choice') for (const option of spec.options) expectText(option.label);
  });

  it('accepts its own default', () => {
    expect(checkValue(spec, id, spec.default)).toBeUndefined();
  });

  if (spec.kind === 'number') {
    it('has a soft range inside the hard one, a step and a fitting scale', () => {
      const [low, high] = spec.soft;
      expect(Object.keys(UNITS)).toContain(spec.unit);
      expect(low).toBeGreaterThanOrEqual(spec.hard[0]);
      expect(high).toBeLessThanOrEqual(spec.hard[1]);
      expect(spec.default).toBeGreaterThanOrEqual(low);
      expect(spec.default).toBeLessThanOrEqual(high);
      expect(spec.step).toBeGreaterThan(0);
      if (spec.scale === 'log') expect(low).toBeGreaterThan(0);
      if (spec.level !== 'constant') expect(high).toBeGreaterThan(low);
    });

    it('has ordered observations whose last one is the default', () => {
      const observations: readonly Observation[] = spec.observations ?? [];
      const dates = observations.map(({ date }) => tryParseDate(date));
      expect(dates).not.toContain(undefined);
      expect(dates).toEqual([...new Set(dates)].sort((a, b) => (a ?? 0) - (b ?? 0)));
      for (const { value, source } of observations) {
        expect(checkValue(spec, id, value)).toBeUndefined();
        expectSource(source);
      }
      const last = observations.at(-1);
      if (last) expect(spec.default).toBe(last.value);
    });
  }
});

describe.each(declarations.map((declaration) => ({ id: declaration.id, declaration })))(
  'network $id',
  ({ id, declaration }) => {
    it('offers six headline sliders', () => {
      const headline = Object.values(declaration.parameters).filter(
        ({ kind, level }) => kind === 'number' && level === 'headline',
      );
      expect(headline).toHaveLength(6);
    });

    it('lets every headline slider move its front-page charts by a twenty-fifth or more', async () => {
      const engine = await networks.find((entry) => entry.declaration.id === id)?.loadEngine();
      if (!engine) throw new Error(`${id} has no engine`);
      const run = (set: Record<string, number>) =>
        simulateNetwork(engine, resolveScenario(declarations, presets, { set }).scenario);
      const [first] = Object.values(declaration.charts);
      const drawn = run({}).names.filter((name) =>
        [...(first?.metrics ?? []), 'supply'].some(
          (metric) => name === metric || name.startsWith(`${metric}.`),
        ),
      );
      const resting = run({});
      for (const [key, spec] of Object.entries(declaration.parameters)) {
        if (spec.kind !== 'number' || spec.level !== 'headline') continue;
        const moved = spec.soft.map((end) => {
          const other = run({ [`${id}.${key}`]: end });
          return Math.max(...drawn.map((name) => farthest(columnOf(resting, name), columnOf(other, name))));
        });
        expect(Math.max(...moved), key).toBeGreaterThan(0.04);
      }
    });

    it('describes every metric with unit, format, source and both languages', () => {
      for (const spec of Object.values(allMetrics(declaration))) {
        expectText(spec.label);
        expectText(spec.description);
        expectSource(spec.source);
        expect(Object.keys(UNITS)).toContain(spec.unit);
        for (const member of spec.members ?? []) {
          expectText(member.label);
          expect(member.key).toMatch(/^[\w-]+$/);
        }
      }
      for (const field of Object.keys(dailyRecord))
        expect(Object.keys(declaration.metrics)).not.toContain(field);
    });

    it('draws only metrics it has, of one unit a chart, and shows only KPIs it has', () => {
      const metrics = allMetrics(declaration);
      for (const chart of Object.values(declaration.charts)) {
        expectText(chart.title);
        expectText(chart.description);
        expect(new Set(chart.metrics.map((metric) => metrics[metric]?.unit)).size).toBe(1);
        for (const metric of chart.metrics) expect(Object.keys(metrics)).toContain(metric);
      }
      for (const metric of declaration.kpis) expect(Object.keys(metrics)).toContain(metric);
      expect(declaration.kpis.length).toBeGreaterThanOrEqual(3);
    });

    it('has a history of known columns in order of date', async () => {
      const history = await networks.find((entry) => entry.declaration.id === id)?.loadHistory();
      const names = Object.entries(allMetrics(declaration)).flatMap(([metric, spec]) =>
        spec.members ? spec.members.map(({ key }) => `${metric}.${key}`) : [metric],
      );
      expect(history?.series.length).toBeGreaterThan(0);
      for (const series of history?.series ?? []) {
        expect(names).toContain(series.column);
        expectSource(series.source);
        const dates = series.points.map(([date]) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const [date, value] of series.points) {
          expect(tryParseDate(date)).toBeDefined();
          expect(Number.isFinite(value)).toBe(true);
        }
      }
      for (const change of history?.ruleChanges ?? []) {
        expectText(change.label);
        expectSource(change.source);
      }
    });
  },
);

describe('presets', () => {
  it('have unique ids, both languages, a source', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    for (const preset of presets) {
      expect(preset.id).toMatch(/^[a-z0-9-]+$/);
      expectText(preset.label);
      expectText(preset.description);
      expectSource(preset.source);
    }
  });

  it.each(presets.map(({ id }) => id))('%s resolves and changes something', (preset) => {
    const { scenario, issues } = resolveScenario(declarations, presets, { preset });
    expect(issues).toEqual([]);
    expect(scenario).not.toEqual(resolveScenario(declarations, presets, {}).scenario);
  });

  it('of what was known at the start sets every input that was observed later', () => {
    const preset = presets.find(({ id }) => id === 'known-on-2025-09-09');
    const observedLater = scopes.flatMap(({ id, parameters }) =>
      Object.entries(parameters).flatMap(([key, spec]) =>
        spec.kind === 'number' &&
        (spec.observations ?? []).some(({ date }: Observation) => date > DEFAULT_START)
          ? [`${id}.${key}`]
          : [],
      ),
    );
    expect(observedLater.length).toBeGreaterThan(0);
    expect(Object.keys(preset?.set ?? {})).toEqual(expect.arrayContaining(observedLater));
  });
});
