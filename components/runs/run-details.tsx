'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { declarations, ENGINE_VERSION, parseDate } from '@/lib/catalog';
import type { RunSummary } from '@/lib/api/contracts';
import { describeChange } from '@/lib/scenario/describe-change';
import { inputOf, scenarioChanges } from '@/lib/scenario';
import { formatDay } from '@/lib/format/date-format';
import { useChangeWords } from '@/components/scenario/use-change-words';
import { VerifyButton } from './verify-button';

const SHORT = 12;

/** Which scenario, which engine, which result: what makes a stored run citable. */
export function RunDetails({ run }: { run: RunSummary }) {
  const t = useTranslations('runPage');
  const format = useFormatter();
  const locale = useLocale() as Locale;
  const facts = [
    [t('created'), format.dateTime(new Date(run.createdAt), { dateStyle: 'medium', timeStyle: 'short' })],
    [t('engine'), run.engineVersion],
    [t('scenarioHash'), run.scenarioHash],
    ...declarations.flatMap(({ id, label }) =>
      run.networks
        .filter(({ network }) => network === id)
        .map(({ resultHash }) => [t('resultHash', { network: label[locale] }), resultHash] as const),
    ),
  ] as const;
  return (
    <section className="rounded-lg border border-line bg-surface px-3 py-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h1 className="text-sm font-semibold">
          {t('title')} <span className="font-mono font-normal text-ink-2">{run.id}</span>
        </h1>
        {run.status === 'succeeded' ? <VerifyButton run={run} /> : null}
      </div>
      <dl className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[11px]">
        {facts.map(([name, value]) => (
          <div key={name} className="flex gap-1">
            <dt className="text-ink-3">{name}</dt>
            <dd className="font-mono tabular-nums" title={value}>
              {/^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, SHORT)}…` : value}
            </dd>
          </div>
        ))}
      </dl>
      <Scenario run={run} />
      {run.engineVersion === ENGINE_VERSION ? null : (
        <p className="mt-1 text-[11px] text-warning">
          {t('olderEngine', { made: run.engineVersion, now: ENGINE_VERSION })}
        </p>
      )}
    </section>
  );
}

/** Which days were run, and every input that is not the default. */
function Scenario({ run }: { run: RunSummary }) {
  const t = useTranslations('runPage');
  const words = useChangeWords();
  const locale = useLocale() as Locale;
  const { start, days, seed } = run.scenario;
  const first = parseDate(start);
  const changes = scenarioChanges(inputOf(run.scenario));
  const texts = changes.map((change) => describeChange(change, locale, words));
  return (
    <p className="mt-1 text-[11px] leading-4 text-ink-2" data-run-scenario>
      {t('span', { from: formatDay(first, locale), to: formatDay(first + days - 1, locale), seed })}{' '}
      {changes.length === 0
        ? t('unchanged')
        : `${t('changed', { count: changes.length })} ${texts.join(' · ')}`}
    </p>
  );
}
