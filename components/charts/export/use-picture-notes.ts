import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { PictureNotes } from '@/lib/charts/picture/chart-notes';
import type { ChartOrigin } from './chart-origin';
import { drawnHashes } from './drawn-hashes';
import type { ExportSubject } from './export-menu';

/** Characters of the scenario's hash that tell it apart well enough to be found again. */
const HASH_LENGTH = 12;

/** What an exported chart says of itself; asked for when it is exported, because the scenario moves on. */
export function usePictureNotes(
  { realSources, anchor }: ExportSubject,
  origin: ChartOrigin,
): () => PictureNotes {
  const t = useTranslations('export');
  const locale = useLocale() as Locale;
  const word = useTranslations('chart');
  return () => {
    const address = new URL(origin.address(), window.location.origin);
    if (anchor !== undefined) address.hash = anchor;
    const simulated = t('simulated', {
      engine: origin.engineVersion,
      hash: drawnHashes(origin)
        .map((hash) => hash.slice(0, HASH_LENGTH))
        .join(', '),
      date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date()),
    });
    const real = t('real', { sources: realSources.join(locale === 'zh-CN' ? '；' : '; ') });
    return {
      locale,
      logScale: word('logScale'),
      source: realSources.length === 0 ? [simulated] : [simulated, real],
      link: address.href,
    };
  };
}
