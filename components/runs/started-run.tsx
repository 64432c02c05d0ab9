'use client';

import { useMutation } from '@tanstack/react-query';
import { Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ScenarioInput } from '@/simulation/core';
import { cancelRun, createRun } from '@/lib/api/client';
import { hasEnded } from '@/lib/api/vocabulary';
import { useRouter } from '@/lib/i18n/navigation';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { useRunProgress } from './use-run-progress';

interface StartedRunProps {
  readonly input: ScenarioInput;
  /** The reader stays: with what became of the run in words. */
  readonly onEnd: (told: string) => void;
}

/** Asks the server for a run, shows how far it is, and opens the stored result. */
export function StartedRun({ input, onEnd }: StartedRunProps) {
  const t = useTranslations('run');
  const router = useRouter();
  const [runId, setRunId] = useState<string>();
  const progress = useRunProgress(runId);
  const { mutate: start } = useMutation({
    mutationFn: createRun,
    onSuccess: ({ id }) => setRunId(id),
    onError: ({ message }) => onEnd(t('unreachable', { message })),
  });
  const cancel = useMutation({
    mutationFn: cancelRun,
    // A run that others wait for, or that is stored already, goes on without this page.
    onSuccess: (stops) => {
      if (!stops) onEnd(t('goesOn'));
    },
  });
  const given = cancel.isPending || cancel.isSuccess;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    start(input);
  }, [start, input]);
  const ended = progress !== undefined && hasEnded(progress.status) ? progress.status : undefined;
  useEffect(() => {
    // Who cancelled is not taken away, even where the run was faster.
    if (ended === 'succeeded' && given) onEnd(t('goesOn'));
    else if (ended === 'succeeded' && runId !== undefined) router.push(`/runs/${runId}`);
    else if (ended !== undefined) onEnd(t(ended === 'cancelled' ? 'cancelled' : 'failed'));
  }, [ended, given, runId, router, onEnd, t]);
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
      {runId !== undefined && ended === undefined ? (
        <Button aria-label={t('cancel')} onClick={() => cancel.mutate(runId)}>
          <Square size={11} />
        </Button>
      ) : null}
    </div>
  );
}
