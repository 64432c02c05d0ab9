import { presets } from '@/lib/catalog';
import type { Locale, ScenarioInput } from '@/simulation/core';
import { scenarioChanges } from './changes';
import { describeChange, type ChangeWords } from './describe-change';

/** Words of a language for a whole scenario. */
export interface ScenarioWords extends ChangeWords {
  /** Names the scenario without preset and changes. */
  readonly unchanged: string;
  /** Says that so many changes are not listed. */
  readonly more: (count: number) => string;
}

/** A scenario in one line: its preset and the first `limit` of its changes; of a network alone, those that concern it. */
export function describeScenario(
  input: ScenarioInput,
  locale: Locale,
  words: ScenarioWords,
  limit: number,
  network?: string,
): string {
  const changes = scenarioChanges(input).filter(
    ({ scope }) => network === undefined || scope === network || scope === 'world',
  );
  const preset = presets.find(({ id }) => id === input.preset)?.label[locale];
  const parts = [
    ...(preset === undefined ? [] : [preset]),
    ...changes.slice(0, limit).map((change) => describeChange(change, locale, words)),
    ...(changes.length > limit ? [words.more(changes.length - limit)] : []),
  ];
  return parts.length === 0 ? words.unchanged : parts.join(' · ');
}
