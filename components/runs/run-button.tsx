'use client';

import { useMutation } from '@tanstack/react-query';
import { Play, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ScenarioInput } from '@/simulation/core';
import { acceptedInput } from '@/lib/scenario';
import { cancelRun, createRun } from '@/lib/api/client';
import { hasEnded } from '@/lib/api/vocabulary';
import { useRouter } from '@/lib/i18n/navigation';
import { useCommands } from '@/components/commands/command-registry';
import { Button } from '@/components/ui/button';
import { writePendingAddress } from '@/components/scenario/pending-address';
import { Progress } from '@/components/ui/progress';
import { useRunProgress } from './use-run-progress';

interface RunButtonProps {
  readonly input: ScenarioInput;
  /** Where it is not the page's only action: what it says, on phones too. */
  readonly label?: string;
}

/** Runs the scenario on the server, shows its progress, and opens the stored result. */
export function RunButton({ input, label }: RunButtonProps) {
  const t = useTranslations('run');
  const router = useRouter();
  const [runId, setRunId] = useState<string>();
  const progress = useRunProgress(runId);
  const start = useMutation({ mutationFn: createRun, onSuccess: ({ id }) => setRunId(id) });
  const cancel = useMutation({
    mutationFn: cancelRun,
    // A run that others wait for goes on without this page.
    onSuccess: (stops) => {
      if (!stops) setRunId(undefined);
    },
  });
  const succeeded = progress?.status === 'succeeded';
  useEffect(() => {
    if (succeeded && runId !== undefined) router.push(`/runs/${runId}`);
  }, [succeeded, runId, router]);

  const failed = start.isError || (progress !== undefined && hasEnded(progress.status) && !succeeded);
  const busy = start.isPending || (runId !== undefined && !failed);
  const run = () => {
    writePendingAddress();
    setRunId(undefined);
    start.mutate(acceptedInput(input));
  };
  useCommands(busy ? {} : { run });
  if (busy) {
    return (
      <div className="flex items-center gap-2 text-xs" role="status">
        <span className="text-ink-2">{t(`phase.${progress?.phase ?? 'queued'}`)}</span>
        <Progress
          label={t('progress')}
          value={progress && progress.total > 0 ? progress.done / progress.total : 0}
        />
        {cancel.error ? (
          <span role="alert" className="text-danger">
            {t('unreachable', { message: cancel.error.message })}
          </span>
        ) : null}
        {runId !== undefined && !succeeded ? (
          <Button aria-label={t('cancel')} onClick={() => cancel.mutate(runId)}>
            <Square size={11} />
          </Button>
        ) : null}
      </div>
    );
  }
  return (
    <div className="flex items-center gap-2">
      {failed ? (
        <span role="alert" className="max-w-72 text-xs leading-4 text-danger">
          {start.error ? t('unreachable', { message: start.error.message }) : t('failed')}
        </span>
      ) : null}
      <Button tone="primary" onClick={run} className={label === undefined ? '' : 'max-md:h-11'}>
        <Play size={12} />
        {label === undefined ? <span className="max-sm:sr-only">{t('runAndSave')}</span> : label}
      </Button>
    </div>
  );
}
