import { useTranslations } from 'next-intl';
import type { Source } from '@/simulation/core';

/** Where something comes from: kind, document, place, date. */
export function SourceLine({ source }: { source: Source }) {
  const t = useTranslations('parameter');
  const isLink = /^https?:/.test(source.locator);
  return (
    <p className="text-[11px] leading-4 text-ink-3 [overflow-wrap:anywhere]">
      <span className="rounded bg-hover px-1.5 py-0.5 text-ink-2">{t(`sourceKind.${source.kind}`)}</span>{' '}
      {isLink ? (
        <a href={source.locator} className="underline" rel="noreferrer" target="_blank">
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
