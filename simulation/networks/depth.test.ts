import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allMetrics,
  checkValue,
  columnOf,
  LOCALES,
  resolveScenario,
  simulateNetwork,
  tryParseDate,
  UNITS,
  type LocalizedText,
  type Source,
  type Study,
  type StudyDeclaration,
  type StudyResult,
} from '../core';
import { declarations, networks } from './index';
import { presets } from './presets';

function expectText(text: LocalizedText): void {
  for (const locale of LOCALES) expect(text[locale].trim().length).toBeGreaterThan(0);
}

function expectSource(source: Source): void {
  expect(source.title.length).toBeGreaterThan(0);
  expect(source.locator.length).toBeGreaterThan(0);
  expect(tryParseDate(source.date)).toBeDefined();
}

const NO_STUDIES: Readonly<Record<string, Study>> = {};
const loaded = await Promise.all(
  networks.flatMap(({ declaration, loadDepth, loadStudies, loadEngine }) =>
    loadDepth
      ? [
          Promise.all([loadDepth(), loadStudies?.() ?? NO_STUDIES, loadEngine()]).then(
            ([depth, studies, engine]) => ({
              id: declaration.id,
              declaration,
              depth,
              studies,
              engine,
            }),
          ),
        ]
      : [],
  ),
);
const { scenario } = resolveScenario(declarations, presets, { days: 400 });

describe.each(loaded)('the depth of $id', ({ declaration, depth, studies, engine }) => {
  const metrics = allMetrics(declaration);
  const frame = simulateNetwork(engine, scenario);

  it('names tests for what it charts, and they are there', () => {
    for (const { label, test, metrics: guarded } of depth.guards) {
      expectText(label);
      expect(existsSync(path.join(import.meta.dirname, declaration.id, test))).toBe(true);
      if (guarded !== 'every') for (const metric of guarded) expect(Object.keys(metrics)).toContain(metric);
    }
    expect(depth.guards.some(({ metrics: guarded }) => guarded === 'every')).toBe(true);
    const named = new Set(
      depth.guards.flatMap(({ metrics: guarded }) => (guarded === 'every' ? [] : guarded)),
    );
    const bare = Object.entries(declaration.charts).filter(
      ([, chart]) => !chart.metrics.some((id) => named.has(id)),
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  it('speaks both languages and names its sources', () => {
    for (const role of Object.values(depth.roles)) [role.label, role.description].forEach(expectText);
    expectText(depth.flow.description);
    for (const node of Object.values(depth.flow.nodes)) expectText(node.label);
    for (const equation of Object.values(depth.equations)) {
      [equation.title, equation.explanation].forEach(expectText);
      expectSource(equation.source);
      expect(existsSync(path.join(import.meta.dirname, declaration.id, equation.code)), equation.code).toBe(
        true,
      );
      for (const metric of equation.metrics) expect(Object.keys(metrics)).toContain(metric);
    }
    for (const entry of Object.values(depth.glossary)) {
      [entry.term, entry.meaning].forEach(expectText);
      expectSource(entry.source);
    }
    for (const contrast of depth.contrasts) {
      [contrast.topic, contrast.sourceText, contrast.onChain].forEach(expectText);
      expectSource(contrast.source);
    }
  });

  it('keeps ledgers of daily flows in one unit', () => {
    for (const { ledger } of Object.values(depth.roles)) {
      expect(ledger.length).toBeGreaterThan(0);
      expect(new Set(ledger.map(({ metric }) => metrics[metric]?.unit)).size).toBe(1);
      for (const { metric } of ledger) expect(metrics[metric]?.nature).toBe('flow');
    }
  });

  it('closes every holder of the flow diagram each day, with no arrow below zero', () => {
    const { nodes, arrows, tolerance } = depth.flow;
    for (const { metric, from, to } of arrows) {
      expect(Object.keys(nodes)).toEqual(expect.arrayContaining([from, to]));
      expect(Math.min(...columnOf(frame, metric))).toBeGreaterThanOrEqual(0);
    }
    for (const [id, node] of Object.entries(nodes)) {
      if (node.kind !== 'holder') continue;
      const stock = node.stock === undefined ? undefined : columnOf(frame, node.stock);
      for (let day = 1; day < frame.rows; day++) {
        const net = arrows.reduce((sum, { from, to, metric }) => {
          const amount = columnOf(frame, metric)[day] as number;
          return sum + (to === id ? amount : 0) - (from === id ? amount : 0);
        }, 0);
        const moved = stock ? (stock[day] as number) - (stock[day - 1] as number) : 0;
        expect(Math.abs(moved - net)).toBeLessThanOrEqual(tolerance);
      }
    }
  });

  it('has a computation for every declared study, and none besides', () => {
    expect(Object.keys(studies).sort()).toEqual(Object.keys(depth.studies).sort());
  });

  describe.each(Object.entries(depth.studies).map(([id, study]) => ({ id, study })))(
    'study $id',
    ({ id, study }) => {
      const run = (): StudyResult => {
        const computed = studies[id];
        if (!computed) throw new RangeError(`no study "${id}"`);
        return computed.run({ parameters: defaultsOf(study), scenario, frame });
      };

      it('declares inputs and results in both languages', () => {
        [study.title, study.question].forEach(expectText);
        study.sources.forEach(expectSource);
        for (const [key, spec] of Object.entries(study.parameters)) {
          [spec.label, spec.help].forEach(expectText);
          expectSource(spec.source);
          expect(checkValue(spec, key, spec.default)).toBeUndefined();
        }
        for (const [input, followed] of Object.entries(study.follows ?? {})) {
          const spec = study.parameters[input];
          const { label: _, help: __, group: ___, ...rules } = spec as typeof spec & object;
          expect(declaration.parameters[followed as string]).toMatchObject(rules);
        }
        for (const figure of Object.values(study.figures)) {
          [figure.label, figure.description].forEach(expectText);
          expect(Object.keys(UNITS)).toContain(figure.unit);
        }
        for (const chart of Object.values(study.charts)) {
          [chart.title, chart.description, chart.x.label, ...Object.values(chart.lines)].forEach(expectText);
          for (const band of chart.bands ?? []) {
            expectText(band.label);
            expect(Object.keys(chart.lines)).toEqual(expect.arrayContaining([band.low, band.high]));
          }
        }
        for (const table of Object.values(study.tables)) {
          [table.title, table.description].forEach(expectText);
          for (const column of Object.values(table.columns)) expectText(column.label);
        }
      });

      it('answers with what it declares, the same every time', () => {
        const result = run();
        expect(Object.keys(result.figures).sort()).toEqual(Object.keys(study.figures).sort());
        expect(Object.keys(result.charts).sort()).toEqual(Object.keys(study.charts).sort());
        expect(Object.keys(result.tables).sort()).toEqual(Object.keys(study.tables).sort());
        for (const [key, chart] of Object.entries(study.charts)) {
          const drawn = result.charts[key];
          expect(Object.keys(drawn?.lines ?? {}).sort()).toEqual(Object.keys(chart.lines).sort());
          for (const { low, high } of chart.bands ?? [])
            drawn?.lines[low]?.forEach((value, row) =>
              expect(value).toBeLessThanOrEqual(drawn.lines[high]?.[row] ?? Number.NaN),
            );
          for (const line of Object.values(drawn?.lines ?? {})) expect(line.length).toBe(drawn?.x.length);
        }
        for (const [key, table] of Object.entries(study.tables)) {
          const rows = result.tables[key] ?? [];
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) expect(row).toHaveLength(Object.keys(table.columns).length);
        }
        expect(run()).toEqual(result);
      });
    },
  );
});

function defaultsOf({ parameters }: StudyDeclaration) {
  return Object.fromEntries(Object.entries(parameters).map(([key, spec]) => [key, spec.default]));
}
