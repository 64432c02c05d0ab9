import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import type { Locale } from '@/simulation/core';
import { ApiError, fetchSavedScenario } from '@/lib/api/client';
import type { SavedScenario } from '@/lib/api/contracts';
import { queryKeys } from '@/lib/api/query-keys';
import type { ComparedRef } from '@/lib/comparison/comparison';
import { letterOf, readScenario, type ComparedScenario } from '@/lib/comparison/compared-scenario';
import { describeScenario, type ScenarioWords } from '@/lib/scenario/describe-scenario';
import { useErrorText } from '@/components/scenario/use-error-text';
import { useChangeWords } from '@/components/scenario/use-change-words';

/** Changes a name of its own lists. */
const NAMED_CHANGES = 2;
const NOT_FOUND = 404;

/** A place of the comparison: a scenario, or what there is of a kept one that has to be asked for. */
export type Slot =
  | { readonly state: 'ready'; readonly scenario: ComparedScenario }
  | { readonly state: 'reading' | 'missing'; readonly letter: string; readonly id: string }
  | { readonly state: 'failed'; readonly letter: string; readonly id: string; readonly message: string };

interface Answer {
  readonly saved?: SavedScenario;
  readonly error?: Error;
}
type Answers = Readonly<Record<string, Answer>>;

/** The words that describe a scenario, in the reader's language. */
export function useScenarioWords(): ScenarioWords {
  const t = useTranslations('comparison');
  const words = useChangeWords();
  return useMemo(
    () => ({ ...words, unchanged: t('unnamed'), more: (count) => t('more', { count }) }),
    [t, words],
  );
}

/** Reads the scenarios of a comparison, kept ones from the server. */
export function useSlots(items: readonly ComparedRef[]): readonly Slot[] {
  const locale = useLocale() as Locale;
  const words = useScenarioWords();
  const errorText = useErrorText();
  const ids = useMemo(
    () => [...new Set(items.flatMap(({ ref }) => (ref.kind === 'saved' ? [ref.id] : [])))],
    [items],
  );
  const combine = useCallback(
    (results: readonly UseQueryResult<SavedScenario>[]): Answers =>
      Object.fromEntries(ids.map((id, index) => [id, answerOf(results[index])])),
    [ids],
  );
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: queryKeys.savedScenario(id),
      queryFn: () => fetchSavedScenario(id),
      staleTime: Infinity,
      retry: (count: number, error: Error) => !isMissing(error) && count < 1,
    })),
    combine,
  });
  return useMemo(
    () =>
      items.map(({ ref, name }, place): Slot => {
        const letter = letterOf(place);
        const ready = (query: string, own: string | null): Slot => {
          const read = readScenario(query);
          const label = name ?? own ?? describeScenario(read.input, locale, words, NAMED_CHANGES);
          return { state: 'ready', scenario: { ...read, place, letter, label } };
        };
        if (ref.kind === 'link') return ready(ref.query, null);
        const { id } = ref;
        const { saved, error } = answers[id] ?? {};
        if (saved) return ready(saved.query, saved.name);
        if (!error) return { state: 'reading', letter, id };
        return isMissing(error)
          ? { state: 'missing', letter, id }
          : { state: 'failed', letter, id, message: errorText(error) };
      }),
    [items, answers, locale, words, errorText],
  );
}

function isMissing(error: Error): boolean {
  return error instanceof ApiError && error.problem.status === NOT_FOUND;
}

function answerOf(result: UseQueryResult<SavedScenario> | undefined): Answer {
  const { data, error } = result ?? {};
  return { ...(data && { saved: data }), ...(error && { error }) };
}
