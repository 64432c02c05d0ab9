import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterScopes, resolveScenario, scenarioHash, type ParameterValue } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';
import { acceptedInput, decodeLink, DEFAULT_VIEW, encodeLink, inputOf } from './index';
import frozen from './fixtures/links-v1.json';
import { migrateLink } from './migrations';

const resolve = (input: Parameters<typeof resolveScenario>[2]) =>
  resolveScenario(declarations, presets, input);

const editable = Object.entries(parameterScopes(declarations)).flatMap(([scope, parameters]) =>
  Object.entries(parameters).flatMap(([key, spec]) =>
    spec.kind === 'number' && spec.level !== 'constant' ? [{ id: `${scope}.${key}`, spec }] : [],
  ),
);
const anyChange = fc
  .constantFrom(...editable)
  .chain(({ id, spec }) =>
    fc
      .double({ min: spec.hard[0], max: spec.hard[1], noNaN: true })
      .map((value): [string, ParameterValue] => [id, spec.integer ? Math.round(value) : value]),
  );

describe('scenario links', () => {
  it.each(frozen)('of version 1 decode forever: $query', ({ query, input, view }) => {
    const decoded = decodeLink(new URLSearchParams(query));
    expect(decoded.issues).toEqual([]);
    expect(decoded.input).toEqual(input);
    expect(decoded.view).toEqual({ ...DEFAULT_VIEW, ...view });
    expect(resolve(decoded.input).issues).toEqual([]);
    expect(decodeLink(encodeLink(decoded))).toEqual(decoded);
  });

  it('carry the inputs of studies as they are', () => {
    const link = 'filecoin.slashing.missedProofs=30&v=1';
    const decoded = decodeLink(new URLSearchParams(link));
    expect(decoded.studies).toEqual({ 'filecoin.slashing.missedProofs': '30' });
    expect(decoded.issues).toEqual([]);
    expect(encodeLink(decoded).toString()).toBe(link);
    expect(resolve(decoded.input)).toEqual(resolve({}));
  });

  it('of the default scenario are empty', () => {
    expect(encodeLink({ input: {}, view: DEFAULT_VIEW }).toString()).toBe('');
  });

  it('give the same scenario back for any accepted changes', () => {
    fc.assert(
      fc.property(
        fc.array(anyChange, { maxLength: 8 }),
        fc.option(fc.constantFrom(...presets.map(({ id }) => id)), { nil: undefined }),
        fc.integer({ min: 1, max: 7300 }),
        (changes, preset, days) => {
          const input = { preset, days, set: Object.fromEntries(changes) };
          fc.pre(resolve(input).issues.length === 0);
          const decoded = decodeLink(encodeLink({ input, view: DEFAULT_VIEW }));
          const hash = scenarioHash(resolve(input).scenario);
          expect(decoded.issues).toEqual([]);
          expect(scenarioHash(resolve(decoded.input).scenario)).toBe(hash);
          expect(scenarioHash(resolve(inputOf(resolve(input).scenario)).scenario)).toBe(hash);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keep working around what they cannot read', () => {
    const { input, issues } = decodeLink(
      new URLSearchParams(
        'filecoin.renewalRate=0.5&filecoin.nothing=1&filecoin.lockTarget=NaN&supply=upside&colour=red&days=ten&v=9',
      ),
    );
    const resolved = resolve(input);
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'out-of-range v',
      'unknown-choice supply',
      'unknown-field colour',
    ]);
    expect(resolved.issues.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown-parameter filecoin.nothing',
      'not-finite filecoin.lockTarget',
      'wrong-type days',
    ]);
    expect(resolved.scenario.networks['filecoin']?.['renewalRate']).toBe(0.5);
    expect(resolve(acceptedInput(input))).toEqual({ scenario: resolved.scenario, issues: [] });
  });

  it('show what is given more than once', () => {
    const { input, issues } = decodeLink(
      new URLSearchParams('days=10&days=20&filecoin.renewalRate=7&filecoin.renewalRate=0.5'),
    );
    expect(issues.map(({ code, field, value }) => `${code} ${field} ${value}`)).toEqual([
      'given-twice days 10, 20',
      'given-twice filecoin.renewalRate 7, 0.5',
    ]);
    expect(resolve(input)).toMatchObject({
      scenario: { days: 20, networks: { filecoin: { renewalRate: 0.5 } } },
      issues: [],
    });
  });

  it('are brought forward one version at a time', () => {
    const steps = {
      1: (entries: readonly (readonly [string, string])[]) =>
        entries.map(([key, value]) => [key === 'old' ? 'newer' : key, value] as const),
      2: (entries: readonly (readonly [string, string])[]) =>
        entries.map(([key, value]) => [key === 'newer' ? 'newest' : key, value] as const),
    };
    expect(migrateLink([['old', '1']], 1, steps, 3)).toEqual([['newest', '1']]);
    expect(migrateLink([['newer', '1']], 2, steps, 3)).toEqual([['newest', '1']]);
    expect(migrateLink([['old', '1']], 3, steps, 3)).toEqual([['old', '1']]);
  });
});
