'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { NetworkProgress as Days } from '@/lib/api/contracts';
import { declarations } from '@/lib/catalog';

/** How far each network of a run is, or came; nothing where that is not known. */
export function NetworkProgress({ progress }: { progress: Days }) {
  const t = useTranslations('runPage');
  const format = useFormatter();
  const locale = useLocale() as Locale;
  const rows = declarations.flatMap(({ id, label }) => {
    const days = progress[id];
    return days ? [{ id, label: label[locale], ...days }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <dl
      aria-label={t('byNetwork')}
      className="mx-auto mt-3 grid w-fit grid-cols-[auto_auto] gap-x-4 gap-y-0.5 text-left text-xs"
    >
      {rows.map(({ id, label, done, total }) => (
        <div key={id} className="contents" data-progress={id}>
          <dt className="text-ink-2">{label}</dt>
          <dd className="text-right tabular-nums">
            {t('daysDone', { done: format.number(done), total: format.number(total) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
