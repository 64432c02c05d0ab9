'use client';

import { History, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { declarations, ENGINE_VERSION } from '@/lib/catalog';
import { changesSince, compareVersions } from '@/lib/scenario/engine-age';
import { ICON_BUTTON } from '@/components/ui/icon-button-class';

/** Names both engines, and what was changed between them. */
export function OldLinkBanner({ made, onClose }: { made: string; onClose: () => void }) {
  const t = useTranslations('oldLink');
  const locale = useLocale() as Locale;
  const older = compareVersions(made, ENGINE_VERSION) < 0;
  const changes = changesSince(made, ENGINE_VERSION).flatMap((each) =>
    each.changes.map((change) => ({ version: each.version, ...change })),
  );
  const nameOf = (network: string) => declarations.find(({ id }) => id === network)?.label[locale] ?? network;
  return (
    <div
      role="status"
      data-testid="old-link"
      className="flex items-start gap-2 rounded-lg border border-line-strong bg-surface px-3 py-2 text-xs"
    >
      <History size={14} className="mt-0.5 shrink-0 text-ink-2" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{t(older ? 'older' : 'newer', { made, now: ENGINE_VERSION })}</p>
        {older ? (
          <details>
            <summary className="mt-0.5 cursor-pointer text-accent-ink">
              {t('changes', { count: changes.length })}
            </summary>
            <ul className="mt-0.5 max-h-56 overflow-auto text-ink-2" tabIndex={0} aria-label={t('list')}>
              {changes.map(({ version, network, text }) => (
                <li key={`${version} ${network}`}>
                  <span className="tabular-nums text-ink-3">{version}</span> {nameOf(network)}
                  {t('colon')}
                  {text[locale]}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <button type="button" aria-label={t('close')} onClick={onClose} className={ICON_BUTTON}>
        <X size={14} />
      </button>
    </div>
  );
}
