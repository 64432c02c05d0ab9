import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { declarations } from '@/simulation/networks';
import { bundleForNode } from '../lib/bundle.mjs';
import type { Figure } from './table';

const MARKS: Readonly<Record<string, number>> = { filecoin: 5, ionet: 15, bittensor: 100 };

/** Scripts that print figures as JSON, each in a process of its own: runs of ten years, and the networks' own marks. */
const TEN_YEARS = 'one-engine';
const OWN_MARKS = ['filecoin', 'bittensor', 'ionet'];

/**
 * Milliseconds of a 10-year run, and the bytes it gives, for each network and for all one after the other; and the networks' own
 * marks. The scripts are bundled as the server's workers are, whose speed this is.
 */
export async function measureEngines(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-bench-'));
  try {
    const scripts = [TEN_YEARS, ...OWN_MARKS].map((name) => [name, `scripts/bench/${name}.ts`]);
    await bundleForNode(Object.fromEntries(scripts), folder);
    return figuresOf(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(folder: string): Figure[] {
  const run = (script: string, ...args: readonly string[]): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [path.join(folder, `${script}.mjs`), ...args], { encoding: 'utf8' }),
    );
  const ids = declarations.map(({ id }) => id);
  const each = ids.flatMap((id): Figure[] => {
    const { ms, quietest, bytes } = run(TEN_YEARS, id) as Measured;
    const mark = MARKS[id];
    return [
      { name: `${id}, 10 years, median of 20`, value: ms, unit: 'ms', ...(mark !== undefined && { mark }) },
      { name: `${id}, 10 years, quietest of five medians`, value: quietest, unit: 'ms' },
      { name: `${id}, frame`, value: bytes, unit: 'bytes' },
    ];
  });
  const own = OWN_MARKS.flatMap((script) => run(script) as Figure[]);
  const { ms } = run(TEN_YEARS, ...ids) as Measured;
  return [...each, ...own, { name: 'all three in one thread, 10 years, median', value: ms, unit: 'ms' }];
}

interface Measured {
  readonly ms: number;
  readonly quietest: number;
  readonly bytes: number;
}
