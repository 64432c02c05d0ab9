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
  /** The run is over without a page of its own: with the reason in words, or by the reader's wish. */
  readonly onEnd: (failure: string | undefined) => void;
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
    // A run that others wait for goes on without this page.
    onSuccess: (stops) => {
      if (!stops) onEnd(undefined);
    },
  });
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    start(input);
  }, [start, input]);
  const ended = progress !== undefined && hasEnded(progress.status) ? progress.status : undefined;
  useEffect(() => {
    if (ended === 'succeeded' && runId !== undefined) router.push(`/runs/${runId}`);
    else if (ended !== undefined) onEnd(ended === 'cancelled' ? undefined : t('failed'));
  }, [ended, runId, router, onEnd, t]);
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
