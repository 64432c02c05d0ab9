'use client';

import { useTranslations } from 'next-intl';
import type { RunSummary } from '@/lib/api/contracts';
import { hasEnded } from '@/lib/api/vocabulary';
import { Link } from '@/lib/i18n/navigation';
import { inputOf } from '@/lib/scenario';
import { Progress } from '@/components/ui/progress';
import { NetworkProgress } from './network-progress';
import { RunButton } from './run-button';
import { TimeLeft } from './time-left';
import { useRunProgress } from './use-run-progress';

/** A run without a result: still under way, or ended in another way than well. */
export function RunState({ run, scenarioLink }: { run: RunSummary; scenarioLink: string }) {
  const t = useTranslations('runPage');
  const watched = useRunProgress(hasEnded(run.status) ? undefined : run.id);
  const { done, total } = watched?.event ?? run;
  return (
    <section className="grid flex-1 place-items-center rounded-lg border border-line bg-surface p-8 text-center text-sm">
      <div>
        <p className="font-medium">{t(`status.${run.status}`)}</p>
        {run.error && run.error.code !== run.status ? (
          <p className="mt-1 max-w-lg text-xs text-ink-2">{t(`error.${run.error.code}`)}</p>
        ) : null}
        <NetworkProgress progress={watched?.event.networks ?? run.progress} />
        {hasEnded(run.status) ? (
          <div className="mt-4 flex flex-wrap items-center justify-center gap-x-4 gap-y-2">
            <RunButton input={inputOf(run.scenario)} label={t('runAgain')} />
            <Link
              href={scenarioLink ? `/?${scenarioLink}` : '/'}
              className="inline-flex min-h-7 items-center text-accent-ink underline max-md:min-h-11"
            >
              {t('openScenario')}
            </Link>
          </div>
        ) : (
          <div className="mt-3 flex h-5 items-center justify-center gap-2 text-xs">
            <Progress label={t('progress')} value={total > 0 ? done / total : 0} />
            <TimeLeft seconds={watched?.left} />
          </div>
        )}
      </div>
    </section>
  );
}
