import { describe, expect, it } from 'vitest';
import { describeIssue } from './issue';
import { defineNetwork } from './network';
import { defineParameters } from './parameter';
import { resolveScenario, type ScenarioInput } from './scenario';
import { readScenarioInput } from './scenario-input';
import { text } from './text';

const source = { kind: 'assumption', title: 't', locator: 'l', date: '2025-01-01' } as const;
const base = { label: text('a', 'a'), help: text('a', 'a'), group: 'g', level: 'headline', source } as const;
const parameters = defineParameters({
  rate: {
    ...base,
    kind: 'number',
    unit: 'share',
    default: 0.5,
    soft: [0, 1],
    hard: [0, 2],
    step: 0.1,
    scale: 'linear',
    distribution: { kind: 'fixed' },
  },
  count: {
    ...base,
    kind: 'number',
    unit: 'units',
    default: 3,
    soft: [0, 9],
    hard: [0, 9],
    step: 1,
    scale: 'linear',
    integer: true,
    distribution: { kind: 'fixed' },
  },
  fixed: {
    ...base,
    level: 'constant',
    kind: 'number',
    unit: 'units',
    default: 3,
    soft: [3, 3],
    hard: [3, 3],
    step: 1,
    scale: 'linear',
    distribution: { kind: 'fixed' },
  },
  on: { ...base, kind: 'switch', default: true },
  mode: {
    ...base,
    kind: 'choice',
    default: 'a',
    options: [
      { value: 'a', label: text('a', 'a') },
      { value: 'b', label: text('b', 'b') },
    ],
  },
  from: { ...base, kind: 'date', default: '2026-01-01', hard: ['2025-01-01', '2030-12-31'] },
});
const network = defineNetwork({
  id: 'toy',
  label: text('Toy', 'Toy'),
  summary: text('s', 's'),
  token: { symbol: 'T', maxSupply: 1 },
  launchDate: '2020-01-01',
  nativeEpoch: { seconds: 86_400, label: text('day', '天'), mode: 'native' },
  startDates: ['2025-09-09'],
  groups: { g: text('g', 'g') },
  parameters,
  metrics: {},
  operators: [],
  charts: {},
  kpis: [],
  comparable: {},
  presets: [],
  sources: {},
  check: (values) =>
    values.rate > 1 && values.on
      ? [
          {
            code: 'impossible-combination',
            field: 'rate',
            value: String(values.rate),
            allowed: { kind: 'number', low: 0, high: 1 },
          },
        ]
      : [],
});
const preset = {
  id: 'half',
  label: text('h', 'h'),
  description: text('h', 'h'),
  source,
  set: { 'toy.rate': 0.25, 'toy.on': false },
};
const resolve = (input: ScenarioInput) => resolveScenario([network], [preset], input);
const refused = (input: ScenarioInput) =>
  resolve(input).issues.map((issue) => `${issue.code} ${issue.field}`);

describe('resolveScenario', () => {
  it('fills in every default', () => {
    expect(resolve({}).scenario).toMatchObject({
      start: '2025-09-09',
      days: 1825,
      seed: 1,
      networks: { toy: { rate: 0.5, count: 3, on: true, mode: 'a', from: '2026-01-01' } },
    });
  });

  it('applies the preset first and changes over it', () => {
    const { scenario, issues } = resolve({ preset: 'half', set: { 'toy.count': '7' } });
    expect(issues).toEqual([]);
    expect(scenario.networks['toy']).toMatchObject({ rate: 0.25, on: false, count: 7 });
  });

  it('drops what cannot be combined and keeps the rest', () => {
    const { scenario, issues } = resolve({ set: { 'toy.rate': 1.5, 'toy.count': 7 } });
    expect(issues.map(({ field }) => field)).toEqual(['toy.rate']);
    expect(scenario.networks['toy']).toMatchObject({ rate: 0.5, count: 7 });
  });

  it.each([
    [{ set: { 'toy.nothing': 1 } }, 'unknown-parameter toy.nothing'],
    [{ set: { nothing: 1 } }, 'unknown-parameter nothing'],
    [{ set: { 'toy.__proto__': 1 } }, 'unknown-parameter toy.__proto__'],
    [{ set: { 'toy.rate': 'much' } }, 'wrong-type toy.rate'],
    [{ set: { 'toy.rate': 'NaN' } }, 'not-finite toy.rate'],
    [{ set: { 'toy.rate': Infinity } }, 'not-finite toy.rate'],
    [{ set: { 'toy.rate': 2.01 } }, 'out-of-range toy.rate'],
    [{ set: { 'toy.rate': '0x10' } }, 'wrong-type toy.rate'],
    [{ set: { 'toy.rate': null } }, 'wrong-type toy.rate'],
    [{ set: { 'toy.count': 1.5 } }, 'not-an-integer toy.count'],
    [{ set: { 'toy.fixed': 3 } }, 'read-only toy.fixed'],
    [{ set: { 'toy.on': 'yes' } }, 'wrong-type toy.on'],
    [{ set: { 'toy.mode': 'c' } }, 'unknown-choice toy.mode'],
    [{ set: { 'toy.from': '2026-02-30' } }, 'invalid-date toy.from'],
    [{ set: { 'toy.from': '2031-01-01' } }, 'out-of-range toy.from'],
    [{ set: { 'toy.rate': 1.5 } }, 'impossible-combination toy.rate'],
    [{ preset: 'none' }, 'unknown-preset preset'],
    [{ start: '2025-09-10' }, 'impossible-combination start'],
    [{ start: 'soon' }, 'invalid-date start'],
    [{ days: 0 }, 'out-of-range days'],
    [{ days: 1.5 }, 'not-an-integer days'],
    [{ days: NaN }, 'not-finite days'],
    [{ seed: -1 }, 'out-of-range seed'],
    [{ seed: 2 ** 53 }, 'out-of-range seed'],
    [{ draws: 2 }, 'out-of-range draws'],
  ])('refuses %j', (input, expected) => {
    expect(refused(input)).toEqual([expected]);
    expect(resolve(input).scenario).toEqual(resolve({}).scenario);
  });

  it('refuses a network that is not there', () => {
    const { issues } = resolveScenario([network], [], {}, ['toy', 'nowhere']);
    expect(issues.map(describeIssue)).toEqual(['network: "nowhere" names no network; allowed: toy']);
  });

  it('names field, value and allowed range', () => {
    expect(resolve({ set: { 'toy.rate': 9 } }).issues.map(describeIssue)).toEqual([
      'toy.rate: 9 is out of range; allowed: a number from 0 to 2',
    ]);
  });
});

describe('readScenarioInput', () => {
  it.each([[null], [[]], ['text'], [7]])('refuses %j', (document) => {
    expect(readScenarioInput(document).issues.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('refuses fields it does not know and a set that is no object, and keeps the rest', () => {
    const { input, issues } = readScenarioInput({ days: 10, dayz: 3, set: [1] });
    expect(input).toEqual({ days: 10 });
    expect(issues.map(({ field }) => field)).toEqual(['dayz', 'set']);
  });
});
