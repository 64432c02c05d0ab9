import type { RunSummary } from '@/lib/api/contracts';
import { inputOf } from '@/lib/scenario';
import type { Scenario } from '@/simulation/core';

/** Ways to compute a run again from nothing but its inputs; each gives the run's result hashes. */
export interface Reproduction {
  readonly scenario: string;
  readonly commandLine: string;
  readonly curl: string;
}

/** `origin` is the address of this server, such as http://localhost:3000. */
export function reproductionOf(run: RunSummary, origin: string): Reproduction {
  const input = inputOf(run.scenario as Scenario);
  const options = [
    `--start ${input.start ?? ''}`,
    `--days ${String(input.days)}`,
    `--seed ${String(input.seed)}`,
    ...Object.entries(input.set ?? {}).map(([id, value]) => `--set ${quote(`${id}=${String(value)}`)}`),
  ];
  const body = JSON.stringify(input);
  return {
    scenario: body,
    commandLine: `npm run -s sim -- run ${options.join(' ')} --format json`,
    curl: `curl -sS -X POST ${quote(`${origin}/api/v1/runs`)} -H 'content-type: application/json' -d ${quote(body)}`,
  };
}

/** A word of a shell, in quotes where it holds anything but what needs none. */
function quote(word: string): string {
  return /^[\w.,:/=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
