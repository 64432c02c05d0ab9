'use client';

import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ENGINE_VERSION } from '@/lib/catalog';

/** Who says so, and the same scenario with everything that can be changed about it. */
export function EmbedFooter({ fullPage }: { fullPage: string }) {
  const t = useTranslations('embed');
  return (
    <footer className="flex shrink-0 items-center justify-between gap-2 border-t border-line px-3 py-1 text-[11px] leading-4 text-ink-2">
      <span className="truncate">{t('by', { engine: ENGINE_VERSION })}</span>
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
