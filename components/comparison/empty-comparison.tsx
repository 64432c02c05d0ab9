'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { presets } from '@/lib/catalog';
import { comparisonHref } from '@/lib/comparison/comparison-link';
import { COMPARISON_EXAMPLES } from '@/lib/comparison/examples';
import type { ScenarioRef } from '@/lib/comparison/comparison';
import { Link } from '@/lib/i18n/navigation';
import { ScenarioSwatch } from './scenario-swatch';

/** Comparisons to begin with, while nothing is picked. */
export function EmptyComparison() {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="examples" className="mt-2">
      <h2 id="examples" className="text-base font-semibold">
        {t('emptyTitle')}
      </h2>
      <p className="mt-1 text-xs leading-5 text-ink-2">{t('emptyLead')}</p>
      <ul className="mt-3 grid gap-2 md:grid-cols-3">
        {COMPARISON_EXAMPLES.map(({ title, question, refs }) => (
          <li key={title.en} className="min-w-0">
            <Link
              href={comparisonHref(refs.map((ref) => ({ ref })))}
              prefetch={false}
              className="flex h-full flex-col rounded-lg border border-line bg-surface px-3 py-2 hover:bg-hover"
            >
              <span className="text-[13px] font-medium text-accent-ink underline">{title[locale]}</span>
              <span className="mt-1 flex-1 text-[11px] leading-4 text-ink-2">{question[locale]}</span>
              <span className="mt-2 flex flex-col gap-0.5 text-[11px] leading-4 text-ink-2">
                {refs.map((ref, place) => (
                  <span key={place} className="flex items-center gap-2">
                    <ScenarioSwatch place={place} />
                    {nameOf(ref, locale) ?? t('unnamed')}
                  </span>
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(ref: ScenarioRef, locale: Locale): string | undefined {
  if (ref.kind === 'saved') return ref.id;
  const preset = new URLSearchParams(ref.query).get('preset');
  return presets.find(({ id }) => id === preset)?.label[locale];
}
