import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allMetrics,
  checkValue,
  columnOf,
  LOCALES,
  tryParseDate,
  UNITS,
  type Frame,
  type LocalizedText,
  type Source,
} from '../../core';
import { depth } from './depth';
import { filecoin } from './index';
import { studies } from './studies';
import { anyRuns, finishedRun } from './studies/study.test-support';

const metrics = allMetrics(filecoin);
const { roles, flow, equations, glossary, contrasts } = depth;

function expectText(text: LocalizedText): void {
  for (const locale of LOCALES) expect(text[locale].trim().length).toBeGreaterThan(0);
  expect(text['zh-CN']).toMatch(/[\p{Script=Han}]|^[\w\s().-]+$/u);
}

function expectSource(source: Source): void {
  expect(source.title.length).toBeGreaterThan(0);
  expect(source.locator).not.toMatch(/\.\.|\/work/);
  expect(tryParseDate(source.date)).toBeDefined();
}

describe('roles', () => {
  it('have ledgers of known metrics in one unit', () => {
    for (const role of Object.values(roles)) {
      expectText(role.label);
      expectText(role.description);
      const units = role.ledger.map(({ metric }) => metrics[metric]?.unit);
      expect(new Set(units).size).toBe(1);
      for (const { metric } of role.ledger) expect(metrics[metric]?.nature).toBe('flow');
    }
  });
});

describe('flow of tokens', () => {
  const firstImbalance = (frame: Frame) => {
    for (const [id, node] of Object.entries(flow.nodes)) {
      if (node.kind !== 'holder') continue;
      for (let day = 1; day < frame.rows; day++) {
        let net = 0;
        for (const arrow of flow.arrows) {
          const amount = columnOf(frame, arrow.metric)[day] as number;
          if (amount < 0) return `${arrow.metric} on day ${day}`;
          net += arrow.to === id ? amount : arrow.from === id ? -amount : 0;
        }
        const stock = node.stock === undefined ? undefined : columnOf(frame, node.stock);
        const change = stock ? (stock[day] as number) - (stock[day - 1] as number) : 0;
        if (Math.abs(change - net) > flow.tolerance) return `${id} on day ${day}`;
      }
    }
    return undefined;
  };

  it('balances every holder each day of the default run, and of random ones', () => {
    expect(firstImbalance(finishedRun().frame)).toBeUndefined();
    for (const { frame } of anyRuns(fc, 40)) expect(firstImbalance(frame)).toBeUndefined();
  });

  it('connects known nodes', () => {
    for (const { from, to } of flow.arrows) {
      expect(Object.keys(flow.nodes)).toEqual(expect.arrayContaining([from, to]));
    }
  });
});

describe('equations', () => {
  it.each(Object.entries(equations))(
    '%s has both languages, a source, known metrics and closed braces',
    (_, equation) => {
      expectText(equation.title);
      expectText(equation.explanation);
      expectSource(equation.source);
      for (const metric of equation.metrics) expect(Object.keys(metrics)).toContain(metric);
      const count = (pattern: RegExp) => (equation.tex.match(pattern) ?? []).length;
      expect(count(/\{/g)).toBe(count(/\}/g));
      expect(count(/\\left/g)).toBe(count(/\\right/g));
      expect(equation.tex).not.toMatch(/[\p{Script=Han}]/u);
    },
  );
});

describe('texts', () => {
  it('of glossary and contrasts speak both languages and name their sources', () => {
    expect(Object.keys(glossary).length).toBeGreaterThan(25);
    for (const { term, meaning, source } of Object.values(glossary)) {
      expectText(term);
      expectText(meaning);
      expectSource(source);
    }
    for (const { topic, sourceText, onChain, source } of contrasts) {
      for (const text of [topic, sourceText, onChain]) expectText(text);
      expectSource(source);
    }
  });
});

describe('studies', () => {
  it('are the ones that can be computed', () => {
    expect(Object.keys(studies).sort()).toEqual(Object.keys(depth.studies).sort());
    for (const [id, study] of Object.entries(studies)) expect(study.declaration).toBe(depth.studies[id]);
  });

  it.each(Object.entries(depth.studies))('%s declares inputs and results in full', (_, study) => {
    expectText(study.title);
    expectText(study.question);
    study.sources.forEach(expectSource);
    for (const [id, spec] of Object.entries(study.parameters)) {
      expectText(spec.label);
      expectText(spec.help);
      expectSource(spec.source);
      expect(spec.group).toBe('study');
      expect(checkValue(spec, id, spec.default)).toBeUndefined();
      if (spec.kind !== 'number') continue;
      expect(Object.keys(UNITS)).toContain(spec.unit);
      expect(spec.soft[0]).toBeGreaterThanOrEqual(spec.hard[0]);
      expect(spec.soft[1]).toBeLessThanOrEqual(spec.hard[1]);
      expect(spec.default).toBeGreaterThanOrEqual(spec.soft[0]);
      expect(spec.default).toBeLessThanOrEqual(spec.soft[1]);
      if (spec.scale === 'log') expect(spec.soft[0]).toBeGreaterThan(0);
    }
    for (const figure of Object.values(study.figures)) {
      expectText(figure.label);
      expectText(figure.description);
    }
    for (const chart of Object.values(study.charts)) {
      expectText(chart.title);
      expectText(chart.x.label);
      Object.values(chart.lines).forEach(expectText);
    }
    for (const table of Object.values(study.tables)) {
      expectText(table.title);
      for (const column of Object.values(table.columns)) expectText(column.label);
    }
  });
});
