'use client';

import { useMutation } from '@tanstack/react-query';
import { Square } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale, ScenarioInput } from '@/simulation/core';
import { cancelRun, createRun } from '@/lib/api/client';
import type { RunEvent } from '@/lib/api/contracts';
import { hasEnded } from '@/lib/api/vocabulary';
import { declarations } from '@/lib/catalog';
import { formatList } from '@/lib/format/list-format';
import { useRouter } from '@/lib/i18n/navigation';
import { useErrorText } from '@/components/scenario/use-error-text';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { withQueries } from '@/components/ui/queries';
import { keepRun } from './kept-run';
import { TimeLeft } from './time-left';
import { useRunProgress } from './use-run-progress';

/** What is run: a scenario, or a run that was started before the page was loaded again. */
export type Started = { readonly input: ScenarioInput } | { readonly id: string };

interface StartedRunProps {
  readonly started: Started;
  /** The reader stays: with what became of the run in words, and whether it never began. */
  readonly onEnd: (told: string, refused?: boolean) => void;
}

/** Asks the server for a run, shows how far it is, and opens the stored result. */
export const StartedRun = withQueries(StartedRunBody);

function StartedRunBody({ started, onEnd }: StartedRunProps) {
  const t = useTranslations('run');
  const router = useRouter();
  const errorText = useErrorText();
  const [runId, setRunId] = useState('id' in started ? started.id : undefined);
  const end = useCallback(
    (told: string, refused?: boolean) => {
      keepRun(undefined);
      onEnd(told, refused);
    },
    [onEnd],
  );
  const lost = useCallback(() => end(t('lost'), true), [end, t]);
  const watched = useRunProgress(runId, lost);
  const { mutate: start } = useMutation({
    mutationFn: createRun,
    onSuccess: ({ id }) => {
      keepRun(id);
      setRunId(id);
    },
    onError: (error) => end(t('notStarted', { message: errorText(error) }), true),
  });
  const cancel = useMutation({
    mutationFn: cancelRun,
    // A run that others wait for, or that is stored already, goes on without this page.
    onSuccess: (stops) => {
      if (!stops) end(t('goesOn'));
    },
  });
  const given = cancel.isPending || cancel.isSuccess;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || !('input' in started)) return;
    asked.current = true;
    start(started.input);
  }, [start, started]);
  const event = watched?.event;
  const ended = event !== undefined && hasEnded(event.status) ? event.status : undefined;
  useEffect(() => {
    // Who cancelled is not taken away, even where the run was faster.
    if (ended === 'succeeded' && given) end(t('goesOn'));
    else if (ended === 'succeeded' && runId !== undefined) {
      keepRun(undefined);
      router.push(`/runs/${runId}`);
    } else if (ended !== undefined) end(t(ended === 'cancelled' ? 'cancelled' : 'failed'));
  }, [ended, given, runId, router, end, t]);
  return (
    <div className="flex min-w-0 items-center gap-2 text-xs" data-started-run>
      <span role="status" className="truncate text-ink-2 max-sm:sr-only">
        <Doing event={event} />
      </span>
      <span className="flex shrink-0 items-center gap-2 max-sm:w-22 max-sm:flex-col max-sm:items-start max-sm:gap-1 max-sm:[&>[role=progressbar]]:w-full">
        <TimeLeft seconds={watched?.left} />
        <Progress label={t('progress')} value={event && event.total > 0 ? event.done / event.total : 0} />
      </span>
      {cancel.error ? (
        <span role="alert" className="text-danger">
          {t('notCancelled', { message: errorText(cancel.error) })}
        </span>
      ) : null}
      {runId !== undefined && ended === undefined ? (
        <Button aria-label={t('cancel')} className="shrink-0" onClick={() => cancel.mutate(runId)}>
          <Square size={11} />
        </Button>
      ) : null}
    </div>
  );
}

/** What is being done, and for which networks. */
function Doing({ event }: { event: RunEvent | undefined }) {
  const t = useTranslations('run');
  const locale = useLocale() as Locale;
  const under = declarations.filter(({ id }) => {
    const days = event?.networks[id];
    return days && days.done < days.total;
  });
  if (event?.phase !== 'simulating' || under.length === 0) return t(`phase.${event?.phase ?? 'queued'}`);
  const networks = formatList(
    under.map(({ label }) => label[locale]),
    locale,
  );
  return t('simulatingNetworks', { networks });
}
