'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { ENGINE_VERSION } from '@/lib/catalog';
import type { RunSummary } from '@/lib/api/contracts';
import { VerifyButton } from './verify-button';

const SHORT = 12;

/** Which scenario, which engine, which result: what makes a stored run citable. */
export function RunDetails({ run }: { run: RunSummary }) {
  const t = useTranslations('runPage');
  const format = useFormatter();
  const facts = [
    [t('created'), format.dateTime(new Date(run.createdAt), { dateStyle: 'medium', timeStyle: 'short' })],
    [t('engine'), run.engineVersion],
    [t('scenarioHash'), run.scenarioHash],
    ...run.networks.map(({ network, resultHash }) => [t('resultHash', { network }), resultHash]),
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
      {run.engineVersion === ENGINE_VERSION ? null : (
        <p className="mt-1 text-[11px] text-warning">
          {t('olderEngine', { made: run.engineVersion, now: ENGINE_VERSION })}
        </p>
      )}
    </section>
  );
}
