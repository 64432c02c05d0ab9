'use client';

import { useMutation } from '@tanstack/react-query';
import { BadgeCheck, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { fetchFrame } from '@/lib/api/client';
import { declarations, ENGINE_VERSION, resultHash } from '@/lib/catalog';
import type { RunSummary } from '@/lib/api/contracts';
import { todaysScenario } from '@/lib/scenario';
import { createBrowserWorkerRunner } from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { runScenario } from '@/simulation/runtime/runner';
import { spawnSimulationWorker } from '@/components/scenario/spawn-simulation-worker';
import { useErrorText } from '@/components/scenario/use-error-text';
import { Button } from '@/components/ui/button';

/** Networks whose stored bytes, or whose result when this browser computes it again, do not have the run's hash. */
async function differingNetworks(run: RunSummary): Promise<string[]> {
  const runner = createBrowserWorkerRunner(spawnSimulationWorker);
  try {
    const scenario = run.engineVersion === ENGINE_VERSION ? run.scenario : todaysScenario(run.scenario);
    const frames = await runScenario(runner, scenario);
    const same = await Promise.all(
      Object.keys(run.scenario.networks).map(async (network) => {
        const computed = frames[network];
        const hash = run.networks.find((each) => each.network === network)?.resultHash;
        const stored = await fetchFrame(run.id, network, { cache: 'no-store' }).catch(() => undefined);
        return computed && stored && resultHash(computed) === hash && resultHash(stored) === hash;
      }),
    );
    return Object.keys(run.scenario.networks).filter((_, index) => same[index] !== true);
  } finally {
    await runner.close();
  }
}

function namesOf(ids: readonly string[], locale: Locale): string {
  return declarations
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label[locale])
    .join(locale === 'zh-CN' ? '、' : ', ');
}

/** Computes a stored run again in the reader's browser and compares the results bit for bit. */
export function VerifyButton({ run }: { run: RunSummary }) {
  const t = useTranslations('verify');
  const locale = useLocale() as Locale;
  const errorText = useErrorText();
  const check = useMutation({ mutationFn: () => differingNetworks(run) });
  return (
    <div className="flex items-center text-xs">
      <span
        role="status"
        className={`[&:not(:empty)]:mr-2 ${check.data?.length === 0 ? 'text-success' : 'text-danger'}`}
      >
        {check.data?.length === 0 ? (
          <span className="inline-flex items-center gap-1">
            <BadgeCheck size={14} /> {t('same', { count: Object.keys(run.scenario.networks).length })}
          </span>
        ) : null}
        {check.data && check.data.length > 0 ? (
          <span className="inline-flex items-center gap-1">
            <TriangleAlert size={14} />{' '}
            {t(run.engineVersion === ENGINE_VERSION ? 'different' : 'engineChanged', {
              networks: namesOf(check.data, locale),
              made: run.engineVersion,
              now: ENGINE_VERSION,
            })}
          </span>
        ) : null}
        {check.error ? errorText(check.error) : null}
      </span>
      <Button disabled={check.isPending} onClick={() => check.mutate()}>
        {check.isPending ? t('checking') : t('check')}
      </Button>
    </div>
  );
}
