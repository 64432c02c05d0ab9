import { useTranslations } from 'next-intl';
import type { Source } from '@/simulation/core';
import { sourceLink } from '@/lib/format/source-link';

/** Where something comes from: kind, document, place, date. */
export function SourceLine({ source }: { source: Source }) {
  const t = useTranslations('parameter');
  const link = sourceLink(source.locator);
  return (
    <p className="text-[11px] leading-4 text-ink-3 [overflow-wrap:anywhere]">
      <span className="rounded bg-hover px-1.5 py-0.5 text-ink-2">{t(`sourceKind.${source.kind}`)}</span>{' '}
      {link ? (
        <a href={link} className="underline" rel="noreferrer" target="_blank">
          {source.title}
        </a>
      ) : (
        <>
          {source.title}, {source.locator}
        </>
      )}{' '}
      · {source.date}
    </p>
  );
}
