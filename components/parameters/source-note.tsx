'use client';

import { Info } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale, ParameterSpec } from '@/simulation/core';
import { sourceLink } from '@/lib/format/source-link';
import { ICON_BUTTON } from '@/components/ui/icon-button-class';
import { LazyPopover } from '@/components/ui/lazy-popover';

/** What a parameter is and where its default comes from. */
export function SourceNote({ spec }: { spec: ParameterSpec }) {
  const t = useTranslations('parameter');
  const locale = useLocale() as Locale;
  const { source } = spec;
  const link = sourceLink(source.locator);
  return (
    <LazyPopover
      label={t('about', { label: spec.label[locale] })}
      title
      side="right"
      align="start"
      trigger={<Info size={13} />}
      triggerClass={ICON_BUTTON}
      contentClass="z-50 w-72 rounded-lg border border-line-strong bg-surface p-3 text-xs leading-5 shadow-lg"
    >
      <p className="font-semibold">{spec.label[locale]}</p>
      <p className="mt-1 text-ink-2">{spec.help[locale]}</p>
      {spec.kind === 'number' ? (
        <p className="mt-2 tabular-nums text-ink-2">
          {t('range', { low: spec.hard[0], high: spec.hard[1], fallback: spec.default })}
        </p>
      ) : null}
      <p className="mt-2 border-t border-line pt-2">
        <span className="rounded bg-hover px-1.5 py-0.5 text-[11px]">{t(`sourceKind.${source.kind}`)}</span>
        <span className="ml-1.5">{source.title}</span>
      </p>
      <p className="mt-1 break-words text-[11px] text-ink-3">
        {link ? (
          <a href={link} className="underline" rel="noreferrer" target="_blank">
            {source.locator}
          </a>
        ) : (
          source.locator
        )}{' '}
        · {source.date}
      </p>
    </LazyPopover>
  );
}
