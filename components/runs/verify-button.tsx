'use client';

import { useMutation } from '@tanstack/react-query';
import { BadgeCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { resultHash } from '@/lib/catalog';
import type { RunSummary } from '@/lib/api/contracts';
import { createBrowserWorkerRunner } from '@/simulation/runtime/browser-worker/browser-worker-runner';
import { runScenario } from '@/simulation/runtime/runner';
import { spawnSimulationWorker } from '@/components/scenario/spawn-simulation-worker';
import { Button } from '@/components/ui/button';

/** Networks whose result differs when this browser computes the scenario again. */
async function differingNetworks(run: RunSummary): Promise<string[]> {
  const runner = createBrowserWorkerRunner(spawnSimulationWorker);
  try {
    const frames = await runScenario(runner, run.scenario);
    return run.networks
      .filter(({ network, resultHash: stored }) => {
        const frame = frames[network];
        return !frame || resultHash(frame) !== stored;
      })
      .map(({ network }) => network);
  } finally {
    await runner.close();
  }
}

/** Computes a stored run again in the reader's browser and compares the results bit for bit. */
export function VerifyButton({ run }: { run: RunSummary }) {
  const t = useTranslations('verify');
  const check = useMutation({ mutationFn: () => differingNetworks(run) });
  return (
    <div className="flex items-center gap-2 text-xs">
      <span role="status" className={check.data?.length === 0 ? 'text-success' : 'text-danger'}>
        {check.data?.length === 0 ? (
          <span className="inline-flex items-center gap-1">
            <BadgeCheck size={14} /> {t('same', { count: run.networks.length })}
          </span>
        ) : null}
        {check.data && check.data.length > 0 ? (
          <span className="inline-flex items-center gap-1">
            <TriangleAlert size={14} /> {t('different', { networks: check.data.join(', ') })}
          </span>
        ) : null}
        {check.error ? check.error.message : null}
      </span>
      <Button disabled={check.isPending} onClick={() => check.mutate()}>
        {check.isPending ? t('checking') : t('check')}
      </Button>
    </div>
  );
}
