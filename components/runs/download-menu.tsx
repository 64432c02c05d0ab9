'use client';

import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { runArchivePath, runSnapshotsPath } from '@/lib/api/client';
import type { RunSummary } from '@/lib/api/contracts';
import { SNAPSHOT_FORMATS } from '@/lib/api/vocabulary';
import { declarations } from '@/lib/catalog';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';

/** The numbers of a run in every format, and all of it as one archive. */
export function DownloadMenu({ run }: { run: RunSummary }) {
  const t = useTranslations('download');
  const locale = useLocale() as Locale;
  const stored = declarations.filter(({ id }) => run.networks.some(({ network }) => network === id));
  return (
    <DisclosureMenu label={t('title')} icon={<Download size={13} />}>
      <a
        href={runArchivePath(run.id)}
        download
        className="block rounded border border-line px-2 py-1.5 font-medium hover:bg-hover"
      >
        {t('archive')}
        <span className="block text-[11px] font-normal leading-4 text-ink-2">{t('archiveHelp')}</span>
      </a>
      <table className="mt-2 w-full">
        <caption className="sr-only">{t('byNetwork')}</caption>
        <tbody>
          {stored.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row" className="py-0.5 pr-2 text-left font-normal text-ink-2">
                {label[locale]}
              </th>
              {SNAPSHOT_FORMATS.map((format) => (
                <td key={format} className="text-right">
                  <a
                    href={runSnapshotsPath(run.id, id, format)}
                    download={`depin-lab-${run.id}-${id}.${format}`}
                    aria-label={t('file', { network: label[locale], format: NAMES[format] })}
                    className="inline-flex h-6 items-center text-accent-ink underline"
                  >
                    {NAMES[format]}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </DisclosureMenu>
  );
}

const NAMES = { json: 'JSON', csv: 'CSV', arrow: 'Arrow', parquet: 'Parquet' } as const;
