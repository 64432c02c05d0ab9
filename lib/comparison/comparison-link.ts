import { LINK_VERSION } from '@/lib/scenario';
import { tryParseDate, type InputIssue } from '@/simulation/core';
import {
  COMPARISON_MEASURES,
  COMPARISON_PATH,
  COMPARISON_VIEWS,
  EMPTY_COMPARISON,
  MOST_SCENARIOS,
  type ComparedRef,
  type Comparison,
  type ScenarioRef,
} from './comparison';
import { shownName } from './edit-comparison';

/** A comparison as its address says it. */
export interface DecodedComparison {
  readonly comparison: Comparison;
  readonly issues: readonly InputIssue[];
  /** Scenarios of the address for which there is no room. */
  readonly refused: number;
}

export const SAVED = 'saved.';
const DEFAULT = 'default';
const NAME = /^name\.(\d{1,2})$/;
/** A short id as the server gives it, in a link of any length. */
const SHORT_ID = /^\w{4,60}$/;
const KEYS = ['s', 'name.1', 'base', 'view', 'measure', 'day', 'v'];

/**
 * The query of a comparison: `s` once a scenario – a preset's id, `default`, `saved.ID`, or the query of its link –,
 * and whatever is not as usual. `v` is the version of all links in it.
 */
export function encodeComparison({ items, base, view, measure, day }: Comparison): URLSearchParams {
  const query = new URLSearchParams();
  for (const { ref } of items) query.append('s', refText(ref));
  items.forEach(({ name }, index) => {
    if (name !== undefined) query.set(`name.${index + 1}`, name);
  });
  if (base !== EMPTY_COMPARISON.base) query.set('base', String(base + 1));
  if (view !== EMPTY_COMPARISON.view) query.set('view', view);
  if (measure !== EMPTY_COMPARISON.measure) query.set('measure', measure);
  if (day !== undefined) query.set('day', day);
  if (items.length > 0) query.set('v', String(LINK_VERSION));
  return query;
}

/** The address of a comparison, below the language. */
export function comparisonHref(items: readonly ComparedRef[]): string {
  return `${COMPARISON_PATH}?${encodeComparison({ ...EMPTY_COMPARISON, items }).toString()}`;
}

/** A scenario as `s` in the query says it. */
export function refText(ref: ScenarioRef): string {
  if (ref.kind === 'saved') return `${SAVED}${ref.id}`;
  const query = new URLSearchParams(ref.query);
  if (query.get('v') === String(LINK_VERSION)) query.delete('v');
  const preset = query.get('preset');
  if (query.size === 0) return DEFAULT;
  return query.size === 1 && preset !== null && preset !== DEFAULT && /^[\w-]+$/.test(preset)
    ? preset
    : query.toString();
}

/** Reads the query of a comparison. Never throws: what is not understood is listed, the rest works. */
export function decodeComparison(query: URLSearchParams): DecodedComparison {
  const issues: InputIssue[] = [];
  const version = query.get('v') ?? String(LINK_VERSION);
  const refs = query.getAll('s').map((text) => readRef(text, version));
  const count = Math.min(refs.length, MOST_SCENARIOS);
  const choice = <T extends string>(key: string, options: readonly T[], fallback: T): T => {
    const value = query.get(key);
    if (value === null) return fallback;
    const known = options.find((option) => option === value);
    if (known === undefined) issues.push(refusal('unknown-choice', key, value, options));
    return known ?? fallback;
  };
  for (const key of new Set(query.keys())) {
    const place = Number(NAME.exec(key)?.[1] ?? Number.NaN);
    const known = place >= 1 && place <= Math.max(1, count);
    if (!KEYS.includes(key) && !known) issues.push(refusal('unknown-field', key, query.get(key) ?? '', KEYS));
  }
  const items = refs.slice(0, MOST_SCENARIOS).map((ref, index): ComparedRef => {
    const name = shownName(query.get(`name.${index + 1}`) ?? '');
    return name === '' ? { ref } : { ref, name };
  });
  const comparison: Comparison = {
    items,
    base: readBase(query.get('base'), count, issues),
    view: choice('view', COMPARISON_VIEWS, EMPTY_COMPARISON.view),
    measure: choice('measure', COMPARISON_MEASURES, EMPTY_COMPARISON.measure),
    day: readDay(query.get('day'), issues),
  };
  return { comparison, issues, refused: refs.length - count };
}

function readRef(text: string, version: string): ScenarioRef {
  if (text.startsWith(SAVED) && SHORT_ID.test(text.slice(SAVED.length)))
    return { kind: 'saved', id: text.slice(SAVED.length) };
  if (text === DEFAULT || text === '') return { kind: 'link', query: '' };
  const query = text.includes('=') ? new URLSearchParams(text) : new URLSearchParams({ preset: text });
  if (!query.has('v')) query.set('v', version);
  return { kind: 'link', query: query.toString() };
}

function readBase(text: string | null, count: number, issues: InputIssue[]): number {
  if (text === null) return EMPTY_COMPARISON.base;
  const place = Number(text);
  if (Number.isInteger(place) && place >= 1 && place <= count) return place - 1;
  issues.push({
    code: 'out-of-range',
    field: 'base',
    value: JSON.stringify(text),
    allowed: { kind: 'whole-number', low: 1, high: Math.max(1, count) },
  });
  return EMPTY_COMPARISON.base;
}

function readDay(text: string | null, issues: InputIssue[]): string | undefined {
  if (text === null) return undefined;
  if (tryParseDate(text) !== undefined) return text;
  issues.push({
    code: 'invalid-date',
    field: 'day',
    value: JSON.stringify(text),
    allowed: { kind: 'date', first: '1970-01-01', last: '2199-12-31' },
  });
  return undefined;
}

function refusal(
  code: InputIssue['code'],
  field: string,
  value: string,
  values: readonly string[],
): InputIssue {
  return { code, field, value: JSON.stringify(value), allowed: { kind: 'one-of', values } };
}
