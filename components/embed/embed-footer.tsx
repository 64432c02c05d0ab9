'use client';

import { ExternalLink } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ENGINE_VERSION } from '@/lib/catalog';

interface EmbedFooterProps {
  readonly fullPage: string;
  /** Titles of the documents the real figures of the chart are from. */
  readonly sources: readonly string[];
}

/** Who says so, from where, and the same scenario with everything that can be changed about it. */
export function EmbedFooter({ fullPage, sources }: EmbedFooterProps) {
  const t = useTranslations('embed');
  const words = useTranslations('export');
  const chinese = useLocale() === 'zh-CN';
  const real = sources.length === 0 ? [] : [words('real', { sources: sources.join(chinese ? '；' : '; ') })];
  const source = [t('by', { engine: ENGINE_VERSION }), ...real].join(chinese ? '' : ' ');
  return (
    <footer className="flex shrink-0 items-center justify-between gap-2 border-t border-line px-3 py-1 text-[11px] leading-4 text-ink-2">
      <p aria-label={t('source')} role="note" title={source} className="line-clamp-2 min-w-0">
        {source}
      </p>
      <a
        href={fullPage}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-6 shrink-0 items-center gap-1 text-accent-ink underline"
      >
        {t('open')}
        <ExternalLink aria-hidden size={11} />
      </a>
    </footer>
  );
}
