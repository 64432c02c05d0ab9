import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/catalog';
import {
  COMPARISON_MEASURES,
  COMPARISON_VIEWS,
  EMPTY_COMPARISON,
  MOST_SCENARIOS,
  presetRef,
  type Comparison,
  type ScenarioRef,
} from './comparison';
import { comparisonHref, decodeComparison, encodeComparison } from './comparison-link';
import { readScenario } from './compared-scenario';
import { shownName, withMoved, withName, withoutScenario, withScenarios } from './edit-comparison';
import { readReference } from './read-reference';

const decode = (query: string) => decodeComparison(new URLSearchParams(query));
const link = (query: string): ScenarioRef => ({ kind: 'link', query });
const of = (...refs: ScenarioRef[]): Comparison => withScenarios(EMPTY_COMPARISON, refs);

describe('the link of a comparison', () => {
  it('names presets by id, kept scenarios by short id, and writes only what is not as usual', () => {
    const comparison = of(
      link(''),
      presetRef('ai-boom'),
      { kind: 'saved', id: 'Ab3dE6gh' },
      link('filecoin.renewalRate=0.5&v=1'),
    );
    expect(encodeComparison(comparison).toString()).toBe(
      's=default&s=ai-boom&s=saved.Ab3dE6gh&s=filecoin.renewalRate%3D0.5&v=1',
    );
    expect(encodeComparison(EMPTY_COMPARISON).size).toBe(0);
    expect(comparisonHref([{ ref: link('') }])).toBe('/scenarios/compare?s=default&v=1');
  });

  it('gives any comparison back, whatever its names hold', () => {
    const anyRef = fc.oneof(
      fc.constantFrom(...presets).map(({ id }) => link(`preset=${id}&v=1`)),
      fc.constant(link('')),
      fc.stringMatching(/^[2-9A-Za-z]{8,12}$/).map((id): ScenarioRef => ({ kind: 'saved', id })),
      fc.double({ min: 0, max: 1, noNaN: true }).map((rate) => link(`filecoin.renewalRate=${rate}&v=1`)),
    );
    const anyItem = fc.tuple(anyRef, fc.string()).map(([ref, name]) => {
      const shown = shownName(name);
      return shown === '' ? { ref } : { ref, name: shown };
    });
    const anyComparison = fc.array(anyItem, { minLength: 1, maxLength: MOST_SCENARIOS }).chain((items) =>
      fc.record({
        items: fc.constant(items),
        base: fc.nat(items.length - 1),
        view: fc.constantFrom(...COMPARISON_VIEWS),
        measure: fc.constantFrom(...COMPARISON_MEASURES),
        day: fc.constantFrom(undefined, '2030-01-01'),
      }),
    );
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const decoded = decode(encodeComparison(comparison).toString());
        expect(decoded).toEqual({ comparison, issues: [], refused: 0 });
      }),
    );
  });

  it('is read whatever it says; what is wrong is listed and what is too much is counted', () => {
    const { comparison, issues, refused } = decode(
      `${'s=default&'.repeat(7)}base=9&view=pie&measure=none&day=soon&name.8=x&foo=1&name.2=%20A%0Aline%20`,
    );
    expect(comparison).toEqual({
      ...EMPTY_COMPARISON,
      day: undefined,
      items: [0, 1, 2, 3, 4, 5].map((place) => ({ ref: link(''), ...(place === 1 && { name: 'A line' }) })),
    });
    expect(refused).toBe(1);
    expect(issues.map(({ code, field }) => `${field} ${code}`).sort()).toEqual([
      'base out-of-range',
      'day invalid-date',
      'foo unknown-field',
      'measure unknown-choice',
      'name.8 unknown-field',
      'view unknown-choice',
    ]);
  });

  it('has no preset whose id it reads otherwise', () => {
    for (const { id } of presets)
      expect(decode(`s=${id}`).comparison.items[0]?.ref).toEqual(link(`preset=${id}&v=1`));
  });
});

describe('editing a comparison', () => {
  const three = { ...of(link('days=1'), link('days=2'), link('days=3')), base: 1 };

  it('keeps who is the baseline while places change', () => {
    expect(withMoved(three, 1, 1)).toMatchObject({ base: 2 });
    expect(withMoved(three, 0, 1)).toMatchObject({ base: 0 });
    expect(withMoved(three, 0, -1)).toBe(three);
    expect(withoutScenario(three, 0)).toMatchObject({ base: 0, items: three.items.slice(1) });
    expect(withoutScenario(three, 1)).toMatchObject({ base: 0 });
    expect(withoutScenario(three, 2)).toMatchObject({ base: 1 });
  });

  it('names a scenario, gives its own name back, and takes no more than there is room for', () => {
    const named = withName(three, 2, ' Mine ');
    expect(named.items[2]?.name).toBe('Mine');
    expect(withName(named, 2, '  ').items[2]).toEqual(three.items[2]);
    expect(
      withScenarios(
        three,
        Array.from({ length: 9 }, () => link('')),
      ).items,
    ).toHaveLength(MOST_SCENARIOS);
  });
});

describe('what is pasted', () => {
  it.each([
    ['https://lab.example/s/Ab3dE6gh', [{ kind: 'saved', id: 'Ab3dE6gh' }]],
    ['/zh-CN/s/Ab3dE6gh', [{ kind: 'saved', id: 'Ab3dE6gh' }]],
    ['Ab3dE6gh', [{ kind: 'saved', id: 'Ab3dE6gh' }]],
    ['ai-boom', [link('preset=ai-boom')]],
    ['https://lab.example/zh-CN/networks/filecoin?preset=ai-boom&v=1', [link('preset=ai-boom&v=1')]],
    ['https://lab.example/', [link('')]],
    ['?filecoin.renewalRate=0.5', [link('filecoin.renewalRate=0.5')]],
    ['preset=ai-winter&days=365', [link('preset=ai-winter&days=365')]],
    [
      'https://lab.example/embed/filecoin/storagePower?filecoin.renewalRate=0.5&theme=dark&lang=zh-CN',
      [link('filecoin.renewalRate=0.5')],
    ],
    ['/scenarios/compare?s=default&s=ai-boom&base=2&v=1', [link(''), link('preset=ai-boom&v=1')]],
    ['https://elsewhere.example/runs/abc', []],
    ['https://', []],
    ['what I meant', []],
    ['a=1', []],
  ])('%s is understood', (text, refs) => {
    expect(readReference(` ${text}\n`)).toEqual(refs);
  });
});

describe('a compared scenario', () => {
  it('says what of its link was refused, a range with nothing to show among it', () => {
    const refused = (query: string) =>
      readScenario(query).issues.map(({ field, code }) => `${field} ${code}`);
    expect(refused('range=2026-01-01_2027-01-01&v=1')).toEqual([]);
    expect(refused('range=2040-01-01_2041-01-01&filecoin.renewalRate=7&v=1')).toEqual([
      'filecoin.renewalRate out-of-range',
      'range out-of-range',
    ]);
  });
});
