import { describe, expect, it } from 'vitest';
import { resolveInput } from '@/lib/catalog';
import { decodeLink } from '@/lib/scenario';
import { scenarioHash } from '@/simulation/core';
import { EMPTY_COMPARISON, MOST_SCENARIOS, type ScenarioRef } from './comparison';
import { decodeComparison, encodeComparison } from './comparison-link';
import { longScenarios, withKept } from './shorten-comparison';

const link = (query: string): ScenarioRef => ({ kind: 'link', query });
const curve = Array.from({ length: 40 }, (_, year) => `${2026 + year}-03-01_0.${50 + year}`).join('*');
const hashOf = (query: string) =>
  scenarioHash(resolveInput(decodeLink(new URLSearchParams(query)).input).scenario);

describe('a long comparison', () => {
  it('names what a short id would say in less room', () => {
    const items = [
      { ref: link('') },
      { ref: link('preset=ai-winter') },
      { ref: link('preset=filecoin-pessimistic') },
      { ref: { kind: 'saved', id: 'Ab3dE6gh' } as const },
      { ref: link('filecoin.renewalRate=0.5&foo=1&v=1'), name: 'Mine' },
      { ref: link('filecoin.renewalRate=70&foo=1&v=1') },
    ];
    expect(longScenarios({ items })).toEqual([
      { place: 4, query: 'filecoin.renewalRate=0.5&v=1', name: 'Mine' },
    ]);
  });

  it('says the same scenarios in an address no program cuts', () => {
    const queries = Array.from(
      { length: MOST_SCENARIOS },
      (_, place) => `filecoin.renewalRate=${curve}&seed=${place + 2}&v=1`,
    );
    const items = queries.map((query) => ({ ref: link(query) }));
    const comparison = { ...EMPTY_COMPARISON, items, base: 2, view: 'delta' as const };
    const long = longScenarios(comparison);
    expect(long.map(({ query }) => hashOf(query))).toEqual(queries.map(hashOf));
    const ids = new Map(long.map(({ place }) => [place, `Id34567${place}`]));
    const query = encodeComparison(withKept(comparison, ids));
    expect(encodeComparison(comparison).toString().length).toBeGreaterThan(1500);
    expect(query.toString().length).toBeLessThan(200);
    expect(decodeComparison(query)).toMatchObject({
      issues: [],
      comparison: { base: 2, view: 'delta', items: [...ids.values()].map((id) => ({ ref: { id } })) },
    });
  });
});
