'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/simulation/core';
import { embedCode } from '@/lib/embed/embed-code';
import { EMBED_SIZES, EMBED_THEMES, type EmbedSizeName, type EmbedTheme } from '@/lib/embed/embed-query';
import { embedPath } from '@/lib/embed/embed-target';
import { CopyText } from '@/components/ui/copy-text';
import { Segmented } from '@/components/ui/segmented';
import type { ChartOrigin } from './chart-origin';
import type { ExportSubject } from './export-menu';

const SIZES = Object.keys(EMBED_SIZES) as EmbedSizeName[];

interface EmbedCodeProps {
  readonly subject: Pick<ExportSubject, 'id' | 'title'>;
  readonly origin: Pick<ChartOrigin, 'query'>;
}

/** The HTML that shows a chart, with the scenario as it stands, in another page. */
export function EmbedCode({ subject, origin }: EmbedCodeProps) {
  const t = useTranslations('export');
  const locale = useLocale() as Locale;
  const [size, setSize] = useState<EmbedSizeName>('m');
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const path = embedPath(subject.id);
  if (path === undefined) return null;
  const code = embedCode({
    origin: window.location.origin,
    path,
    query: origin.query(),
    theme,
    lang: locale,
    size: EMBED_SIZES[size],
    title: subject.title,
  });
  const themeNames = { auto: t('auto'), light: t('light'), dark: t('dark') };
  return (
    <section aria-label={t('embed')}>
      <h3 className="mb-1.5 font-medium">{t('embed')}</h3>
      <div className="flex flex-wrap items-center gap-1.5">
        <Segmented
          label={t('embedSize')}
          value={size}
          options={SIZES.map((value) => ({
            value,
            label: `${EMBED_SIZES[value].width}×${EMBED_SIZES[value].height}`,
          }))}
          onChange={setSize}
        />
        <Segmented
          label={t('embedTheme')}
          value={theme}
          options={EMBED_THEMES.map((value) => ({ value, label: themeNames[value] }))}
          onChange={setTheme}
        />
      </div>
      <CopyText text={code} label={t('copyEmbed')} copiedLabel={t('copied')} />
    </section>
  );
}
