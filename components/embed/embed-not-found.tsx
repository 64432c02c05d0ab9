'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useParams } from 'next/navigation';
import type { Locale } from '@/simulation/core';
import { declarations } from '@/lib/catalog';
import { EMBEDDABLE } from '@/lib/embed/embed-target';

/** Says which chart there is none of, and which there are. */
export function EmbedNotFound() {
  const t = useTranslations('embed');
  const locale = useLocale() as Locale;
  const { network = '', chart = '' } = useParams<{ network?: string; chart?: string }>();
  const charts = EMBEDDABLE.get(network);
  const between = locale === 'zh-CN' ? '、' : ', ';
  const label = declarations.find(({ id }) => id === network)?.label[locale] ?? network;
  return (
    <main className="flex min-h-dvh flex-col justify-center gap-1 bg-surface p-4 text-xs leading-5">
      <h1 className="text-sm font-semibold">{t('notFound')}</h1>
      <p className="break-words text-ink-2">
        {charts
          ? t('noChart', { chart, network: label, charts: charts.join(between) })
          : t('noNetwork', { network, networks: [...EMBEDDABLE.keys()].join(between) })}
      </p>
    </main>
  );
}
