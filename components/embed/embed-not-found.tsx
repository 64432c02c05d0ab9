'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Locale } from '@/simulation/core';
import { declarations } from '@/lib/catalog';
import { EMBEDDABLE, studyCharts } from '@/lib/embed/embed-target';

/** Says which chart there is none of, and which there are. */
export function EmbedNotFound() {
  const t = useTranslations('embed');
  const locale = useLocale() as Locale;
  const { network = '', chart = [] } = useParams<{ network?: string; chart?: string[] }>();
  const ofStudies = useStudyCharts(network);
  const charts = EMBEDDABLE.get(network);
  const between = locale === 'zh-CN' ? '、' : ', ';
  const label = declarations.find(({ id }) => id === network)?.label[locale] ?? network;
  return (
    <main className="flex min-h-dvh flex-col justify-center gap-1 bg-surface p-4 text-xs leading-5">
      <h1 className="text-sm font-semibold">{t('notFound')}</h1>
      <p className="break-words text-ink-2">
        {charts
          ? t('noChart', {
              chart: chart.join('/'),
              network: label,
              charts: [...charts, ...ofStudies].join(between),
            })
          : t('noNetwork', { network, networks: [...EMBEDDABLE.keys()].join(between) })}
      </p>
    </main>
  );
}

/** The charts of a network's studies, once its depth is loaded. */
function useStudyCharts(network: string): readonly string[] {
  const [charts, setCharts] = useState<readonly string[]>([]);
  useEffect(() => {
    let left = false;
    void studyCharts(network).then((known) => {
      if (!left) setCharts(known);
    });
    return () => void (left = true);
  }, [network]);
  return charts;
}
