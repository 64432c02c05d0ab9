import { useLocale, useTranslations } from 'next-intl';
import type { Endpoint } from '@/lib/api/endpoint';
import { parameterRows } from '@/lib/api/parameter-rows';
import type { Locale } from '@/lib/catalog';

/** One operation: what it does, what it takes, what it answers. */
export function EndpointCard({ endpoint }: { endpoint: Endpoint }) {
  const t = useTranslations('developers');
  const locale = useLocale() as Locale;
  const rows = parameterRows(endpoint);
  return (
    <article id={endpoint.id} className="rounded-lg border border-line bg-surface px-4 py-3">
      <h3 className="flex flex-wrap items-baseline gap-x-2 text-sm font-semibold">
        <span className="rounded bg-hover px-1.5 py-0.5 font-mono text-[11px]">{endpoint.method}</span>
        <code className="break-all font-mono text-[13px]">{endpoint.path}</code>
      </h3>
      <p className="mt-1 text-[13px]">{endpoint.summary[locale]}</p>
      {endpoint.description ? (
        <p className="mt-1 text-xs text-ink-2">{endpoint.description[locale]}</p>
      ) : null}
      {rows.length > 0 ? (
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-xs">
          {rows.map(({ name, place, required, note, choices }) => (
            <div key={name} className="contents">
              <dt className="font-mono">
                {name}
                <span className="ml-1 font-sans text-ink-3">{t(`place.${place}`)}</span>
                {required ? <span className="ml-1 font-sans text-ink-3">{t('required')}</span> : null}
              </dt>
              <dd className="text-ink-2">
                {note?.[locale]}
                {choices.length > 0 ? (
                  <code className="ml-1 break-words font-mono text-[11px]">{choices.join(' | ')}</code>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <ul aria-label={t('answers')} className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-[11px] text-ink-2">
        {Object.entries(endpoint.answers).map(([status, { description, content }]) => (
          <li key={status} title={Object.keys(content ?? {}).join(', ')}>
            <span className="font-mono font-medium text-ink">{status}</span> {description[locale]}
          </li>
        ))}
      </ul>
    </article>
  );
}
