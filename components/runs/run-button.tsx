'use client';

import { Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { ScenarioInput } from '@/simulation/core';
import { acceptedInput } from '@/lib/scenario';
import { useCommands } from '@/components/commands/command-registry';
import { Button } from '@/components/ui/button';
import { onDemand } from '@/components/ui/on-demand';
import { writePendingAddress } from '@/components/scenario/pending-address';

const StartedRun = onDemand(() => import('./started-run').then((module) => module.StartedRun));

interface RunButtonProps {
  readonly input: ScenarioInput;
  /** Where it is not the page's only action: what it says, on phones too. */
  readonly label?: string;
}

/** Runs the scenario on the server, shows its progress, and opens the stored result. */
export function RunButton({ input, label }: RunButtonProps) {
  const t = useTranslations('run');
  const [started, setStarted] = useState<ScenarioInput>();
  const [told, setTold] = useState<string>();
  const run = () => {
    writePendingAddress();
    setTold(undefined);
    setStarted(acceptedInput(input));
  };
  const end = useCallback((reason: string) => {
    setTold(reason);
    setStarted(undefined);
  }, []);
  useCommands(started ? {} : { run });
  if (started) return <StartedRun input={started} onEnd={end} />;
  return (
    <div className="flex items-center gap-2">
      {told === undefined ? null : (
        <span role="alert" className="max-w-72 text-xs leading-4 text-ink-2">
          {told}
        </span>
      )}
      <Button tone="primary" onClick={run} className={label === undefined ? '' : 'max-md:h-11'}>
        <Play size={12} />
        {label === undefined ? <span className="max-sm:sr-only">{t('runAndSave')}</span> : label}
      </Button>
    </div>
  );
}
