import { findParameter, parseValueText, type InputIssue, type ParameterValue } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { migrateLink } from './migrations';
import { DECLARED_CHARTS } from './declared-charts';
import { ENGINE_FORM, isEngineVersion } from './engine-version';
import {
  DEFAULT_VIEW,
  ENGINE_KEY,
  LINK_FIELDS,
  LINK_VERSION,
  VIEW_OPTIONS,
  VIEW_TEXTS,
  type LinkState,
  type View,
  type ViewKey,
} from './schema';
import { parseRange, RANGE_FORM, SHORTEST_RANGE } from './view-range';

/** A decoded link; what could not be read is listed, the rest works. */
export interface DecodedLink extends LinkState {
  readonly studies: Readonly<Record<string, string>>;
  readonly issues: readonly InputIssue[];
  /** The engine that made the link, where it says so. */
  readonly madeWith?: string | undefined;
}

/** Reads the query of a scenario link of any version. Values are judged later, by `resolveScenario`. */
export function decodeLink(query: URLSearchParams): DecodedLink {
  const issues: InputIssue[] = [];
  const version = readVersion(query.get('v'), issues);
  const set: Record<string, ParameterValue> = {};
  const studies: Record<string, string> = {};
  const view = { ...DEFAULT_VIEW } as Record<ViewKey, string>;
  const texts: Partial<Record<(typeof VIEW_TEXTS)[number], string>> = {};
  const input: { preset?: string; start?: string; days?: string; seed?: string } = {};

  for (const key of repeatedKeys(query)) {
    issues.push({
      code: 'given-twice',
      field: key,
      value: query.getAll(key).join(', '),
      allowed: { kind: 'once' },
    });
  }
  for (const [key, value] of migrateLink([...query], version)) {
    if (key === 'v' || key === ENGINE_KEY) continue;
    if (key === 'preset' || key === 'start' || key === 'days' || key === 'seed') input[key] = value;
    else if (Object.hasOwn(VIEW_OPTIONS, key)) readView(key as ViewKey, value, view, issues);
    else if (key === 'range' || key === 'focus') texts[key] = value;
    else if (isStudyInput(key)) studies[key] = value;
    else if (key.includes('.')) set[key] = readParameter(key, value);
    else
      issues.push({
        code: 'unknown-field',
        field: key,
        value: JSON.stringify(value),
        allowed: {
          kind: 'one-of',
          values: [...LINK_FIELDS, ...Object.keys(VIEW_OPTIONS), ...VIEW_TEXTS, ENGINE_KEY],
        },
      });
  }
  const options = view as View;
  const madeWith = readEngine(query.get(ENGINE_KEY), issues);
  return {
    input: { ...input, set },
    view: { ...options, ...readTexts(texts, options, issues) },
    studies,
    issues,
    ...(madeWith !== undefined && { madeWith }),
  };
}

/** Which range makes sense depends on the axis, so it is read when that is known. */
function readTexts(
  { range, focus }: Partial<Record<(typeof VIEW_TEXTS)[number], string>>,
  { axis }: View,
  issues: InputIssue[],
): Pick<View, 'range' | 'focus'> {
  const goodRange = range !== undefined && parseRange(range, axis) !== undefined;
  const goodFocus = focus !== undefined && DECLARED_CHARTS.includes(focus);
  if (range !== undefined && !goodRange)
    issues.push({
      code: 'wrong-type',
      field: 'range',
      value: JSON.stringify(range),
      allowed: { kind: 'span', example: RANGE_FORM[axis], days: SHORTEST_RANGE },
    });
  if (focus !== undefined && !goodFocus)
    issues.push({
      code: 'unknown-choice',
      field: 'focus',
      value: JSON.stringify(focus),
      allowed: { kind: 'one-of', values: DECLARED_CHARTS },
    });
  return { ...(goodRange && { range }), ...(goodFocus && { focus }) };
}

/** `network.study.input`: which studies a network has is known to its own page alone. */
function isStudyInput(key: string): boolean {
  const [network, ...rest] = key.split('.');
  return rest.length === 2 && declarations.some(({ id }) => id === network);
}

function repeatedKeys(query: URLSearchParams): string[] {
  return [...new Set(query.keys())].filter((key) => query.getAll(key).length > 1);
}

function readVersion(text: string | null, issues: InputIssue[]): number {
  if (text === null) return LINK_VERSION;
  const version = Number(text);
  if (Number.isInteger(version) && version >= 1 && version <= LINK_VERSION) return version;
  issues.push({
    code: 'out-of-range',
    field: 'v',
    value: JSON.stringify(text),
    allowed: { kind: 'whole-number', low: 1, high: LINK_VERSION },
  });
  return LINK_VERSION;
}

function readEngine(text: string | null, issues: InputIssue[]): string | undefined {
  if (text === null || isEngineVersion(text)) return text ?? undefined;
  issues.push({
    code: 'wrong-type',
    field: ENGINE_KEY,
    value: JSON.stringify(text),
    allowed: { kind: 'one-of', values: [ENGINE_FORM] },
  });
  return undefined;
}

function readView(key: ViewKey, value: string, view: Record<ViewKey, string>, issues: InputIssue[]): void {
  const options: readonly string[] = VIEW_OPTIONS[key];
  if (options.includes(value)) view[key] = value;
  else
    issues.push({
      code: 'unknown-choice',
      field: key,
      value: JSON.stringify(value),
      allowed: { kind: 'one-of', values: options },
    });
}

function readParameter(id: string, value: string): ParameterValue {
  const spec = findParameter(declarations, id);
  return spec ? parseValueText(spec, value) : value;
}
