import { declarations } from '@/lib/catalog';
import { findParameter, type Locale } from '@/simulation/core';
import type { EditKey } from './edit-history';

/** Changes that are of no single parameter. */
export const NAMED_EDITS = ['preset', 'days', 'view', 'changes', 'reset'] as const;
export type NamedEdit = (typeof NAMED_EDITS)[number];

/** What a change was of: a parameter's name, one of the named edits, or else an input of a study. */
export function editLabel(
  key: EditKey,
  locale: Locale,
  words: Readonly<Record<NamedEdit | 'study', string>>,
): string {
  const named = NAMED_EDITS.find((each) => each === key);
  if (named) return words[named];
  return findParameter(declarations, key)?.label[locale] ?? words.study;
}
