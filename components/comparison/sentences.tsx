'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale } from '@/simulation/core';
import type { ComparedScenario } from '@/lib/comparison/compared-scenario';
import type { Frames } from '@/lib/comparison/effects';
import { comparisonSentence } from '@/lib/comparison/sentence';
import { useChangeWords } from '@/components/scenario/use-change-words';
import { ScenarioSwatch } from './scenario-swatch';

/** What the parts of a comparison's result are drawn from. */
export interface ResultProps {
  readonly scenarios: readonly ComparedScenario[];
  /** As far as they are computed, in the order of the scenarios. */
  readonly frames: readonly Frames[];
  /** Which of the scenarios is the baseline. */
  readonly base: number;
  /** Day number of the figures. */
  readonly day: number;
}

/** Of every scenario beside the baseline, a sentence: what it changes and what that does. */
export function Sentences({
  scenarios,
  frames,
  base,
  day,
  pending,
}: ResultProps & {
  /** Whether results are still to come, and with them more of what a sentence says. */
  readonly pending: boolean;
}) {
  const t = useTranslations('comparison');
  const said = useTranslations('comparisonSentence');
  const change = useChangeWords();
  const locale = useLocale() as Locale;
  const words = useMemo(() => ({ ...change, t: said }), [change, said]);
  const reference = scenarios[base];
  if (!reference || scenarios.length < 2) return null;
  return (
    <section aria-labelledby="what-changed" aria-busy={pending}>
      <h2 id="what-changed" className="text-sm font-semibold">
        {t('whatChanged')}
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {scenarios.map((other, index) =>
          index === base ? null : (
            <li
              key={other.letter}
              data-sentence={other.letter}
              className="flex items-baseline gap-2 text-[13px] leading-5"
            >
              <ScenarioSwatch place={other.place} />
              <span className="min-w-0 max-w-[110ch]">
                {comparisonSentence(
                  {
                    base: reference,
                    other,
                    day,
                    frames: { base: frames[base] ?? {}, other: frames[index] ?? {} },
                  },
                  locale,
                  words,
                )}
              </span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
