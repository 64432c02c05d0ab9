'use client';

import { Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { ScenarioInput } from '@/simulation/core';
import { acceptedInput } from '@/lib/scenario';
import { useCommands } from '@/components/commands/command-registry';
import { Button } from '@/components/ui/button';
import { onDemand } from '@/components/ui/on-demand';
import { writePendingAddress } from '@/components/scenario/pending-address';
import { keptRun } from './kept-run';
import type { Started } from './started-run';

const StartedRun = onDemand(() => import('./started-run').then((module) => module.StartedRun));

/** What is kept changes only with what this page does, which renders it anyway. */
const never = () => () => undefined;

interface RunButtonProps {
  readonly input: ScenarioInput;
  /** Where it is not the page's only action: what it says, on phones too. */
  readonly label?: string;
}

/** Runs the scenario on the server, shows its progress, and opens the stored result. */
export function RunButton({ input, label }: RunButtonProps) {
  const t = useTranslations('run');
  const [started, setStarted] = useState<Started>();
  const [told, setTold] = useState<{ readonly text: string; readonly refused: boolean }>();
  const run = () => {
    writePendingAddress();
    setTold(undefined);
    setStarted({ input: acceptedInput(input) });
  };
  const end = useCallback((text: string, refused = false) => {
    setTold({ text, refused });
    setStarted(undefined);
  }, []);
  // A run that was under way when the page was loaded again goes on being told.
  const kept = useSyncExternalStore(never, keptRun, () => undefined);
  const running = started ?? (kept === undefined ? undefined : { id: kept });
  useCommands(running ? {} : { run });
  if (running) return <StartedRun started={running} onEnd={end} />;
  return (
    <div className="flex items-center gap-2">
      {told === undefined ? null : (
        <span role="alert" className="max-w-72 text-xs leading-4 text-ink-2">
          {told.text}
        </span>
      )}
      <Button tone="primary" onClick={run} className={label === undefined ? '' : 'max-md:h-11'}>
        <Play size={12} />
        {label === undefined ? (
          <span className="max-sm:sr-only">{t(told?.refused ? 'retry' : 'runAndSave')}</span>
        ) : (
          label
        )}
      </Button>
    </div>
  );
}
