import { formatDay } from '@/lib/format/date-format';
import { formatList } from '@/lib/format/list-format';
import { formatValue } from '@/lib/format/number-format';
import type { ChangeWords } from '@/lib/scenario/describe-change';
import { describeValue } from '@/lib/scenario/describe-value';
import type { Locale, ParameterValue } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { differingAssumptions, type AssumptionRow } from './assumptions';
import { namedScenario, type ComparedScenario } from './compared-scenario';
import { differenceText } from './difference';
import { effectsOn, saidMetrics, type Effect, type Frames } from './effects';

/** Words of a language, by their keys in the messages. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

export interface SentenceWords extends ChangeWords {
  readonly t: Translate;
}

/** What a sentence is about: a scenario beside the baseline, and the results as far as they are there. */
export interface Compared {
  readonly base: ComparedScenario;
  readonly other: ComparedScenario;
  readonly frames: { readonly base: Frames; readonly other: Frames };
  /** Day number of the figures. */
  readonly day: number;
}

/** Changes a sentence lists before it counts the rest. */
const CHANGES = 3;
/** Smaller changes, of a value or in points, are not worth a word. */
const LEAST = 0.0005;

/** What a scenario changes against the baseline and what that does, in one sentence. */
export function comparisonSentence(compared: Compared, locale: Locale, words: SentenceWords): string {
  const sentence = joinedSentence(compared, locale, words);
  return locale === 'zh-CN' ? spaced(sentence) : sentence;
}

/** Latin letters keep a distance from Chinese ones, wherever the parts of a sentence meet. */
function spaced(sentence: string): string {
  return sentence
    .replace(/(\p{Script=Han})(?=[A-Za-z])/gu, '$1 ')
    .replace(/([A-Za-z0-9%])(?=和|并|以及)/gu, '$1 ');
}

function joinedSentence(compared: Compared, locale: Locale, words: SentenceWords): string {
  const { base, other, day } = compared;
  const { t } = words;
  const rows = differingAssumptions([base.scenario, other.scenario]);
  const names = { baseline: namedScenario(base), name: namedScenario(other) };
  if (rows.length === 0) return t('same', names);
  const list = (parts: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  const changes = changesOf(rows, locale, words);
  const effects = effectsOf(compared);
  if (effects === undefined) return t('changes', { ...names, changes });
  const date = formatDay(day, locale);
  if (effects.length === 0) return t('withoutEffect', { ...names, changes, date });
  const said = list(effects.map((effect) => effectText(effect, locale, t)));
  return t('withEffects', { ...names, changes, date, effects: said });
}

/** The most telling changes first: of the run itself, then what is on the front page. */
function changesOf(rows: readonly AssumptionRow[], locale: Locale, words: SentenceWords): string {
  const rank = (row: AssumptionRow) => (row.kind === 'run' || row.spec.level === 'headline' ? 0 : 1);
  const ordered = [...rows].sort((one, two) => rank(one) - rank(two));
  const count = ordered.length - CHANGES;
  const said = ordered.slice(0, CHANGES).map((row) => changeText(row, locale, words));
  const more = count > 0 ? words.t('more', { count }) : undefined;
  return joinedChanges(said, more, locale);
}

/** Chinese joins actions, and what is only counted, with other words than names. */
function joinedChanges(said: readonly string[], more: string | undefined, locale: Locale): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  if (locale !== 'zh-CN') return list.format(more === undefined ? said : [...said, more]);
  if (more !== undefined) return formatList(said, locale) + more;
  return list
    .formatToParts(said)
    .map(({ type, value }) => (type === 'literal' && value === '和' ? '并' : value))
    .join('');
}

function changeText(row: AssumptionRow, locale: Locale, words: SentenceWords): string {
  const [from, to] = row.values as readonly [ParameterValue, ParameterValue];
  if (row.kind === 'run') {
    // A number of days is a quantity; a seed and a date are names.
    const text = (value: ParameterValue) =>
      row.field === 'days' ? formatValue(Number(value), 'integer', locale) : String(value);
    return words.t(row.field, { from: text(from), to: text(to) });
  }
  const { spec } = row;
  const label = spec.label[locale];
  if (spec.kind === 'switch') return words.t(to === true ? 'switchesOn' : 'switchesOff', { label });
  const texts = {
    label,
    from: describeValue(spec, from, locale, words),
    to: describeValue(spec, to, locale, words),
  };
  if (typeof from !== 'number' || typeof to !== 'number') return words.t('sets', texts);
  return words.t(to > from ? 'raises' : 'lowers', texts);
}

/** The figures that move, of every network that does; undefined while a result is still being computed. */
function effectsOf({ base, frames, day }: Compared): Effect[] | undefined {
  const ids = Object.keys(base.scenario.networks);
  if (ids.some((id) => !frames.base[id] || !frames.other[id])) return undefined;
  return declarations
    .filter(({ id }) => ids.includes(id) && frames.base[id] !== frames.other[id])
    .flatMap((each) => effectsOn(day, each, saidMetrics(each), frames.base, frames.other))
    .filter(isWorthAWord);
}

function isWorthAWord({ from, to, spec }: Effect): boolean {
  const scale = spec.format === 'percent' ? 1 : Math.abs(from);
  return Math.abs(to - from) >= LEAST * scale && to !== from;
}

function effectText(effect: Effect, locale: Locale, t: Translate): string {
  const { spec, network } = effect;
  const measure = spec.format === 'percent' || effect.from === 0 ? 'absolute' : 'relative';
  return t('effect', {
    network: declarations.find(({ id }) => id === network)?.label[locale] ?? network,
    metric: withinSentence(spec.label[locale]),
    change: differenceText(effect, measure, locale, (amount) => t('points', { amount })),
  });
}

/** A name with a small first letter, unless it begins with an abbreviation. */
function withinSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
