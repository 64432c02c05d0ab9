import { execFileSync } from 'node:child_process';
import { declarations } from '@/simulation/networks';
import type { Figure } from './table';

const MARKS: Readonly<Record<string, number>> = { filecoin: 5, ionet: 15, bittensor: 100 };

/** Milliseconds of a 10-year run, and the bytes it gives, for each network and for all one after the other. */
export function measureEngines(): Figure[] {
  const ids = declarations.map(({ id }) => id);
  const each = ids.flatMap((id): Figure[] => {
    const { ms, quietest, bytes } = measure([id]);
    const mark = MARKS[id];
    return [
      { name: `${id}, 10 years, median of 20`, value: ms, unit: 'ms', ...(mark !== undefined && { mark }) },
      { name: `${id}, 10 years, quietest of five medians`, value: quietest, unit: 'ms' },
      { name: `${id}, frame`, value: bytes, unit: 'bytes' },
    ];
  });
  const own = OWN_MARKS.flatMap((script) => JSON.parse(runScript(script)) as Figure[]);
  return [
    ...each,
    ...own,
    { name: 'all three in one thread, 10 years, median', value: measure(ids).ms, unit: 'ms' },
  ];
}

/** The networks' own marks: scripts that each print figures as JSON, in a process of their own. */
const OWN_MARKS = ['scripts/bench/filecoin.ts', 'scripts/bench/bittensor.ts', 'scripts/bench/ionet.ts'];

interface Measured {
  readonly ms: number;
  readonly quietest: number;
  readonly bytes: number;
}

function measure(ids: readonly string[]): Measured {
  return JSON.parse(runScript('scripts/bench/one-engine.ts', ...ids)) as Measured;
}

function runScript(script: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
}
