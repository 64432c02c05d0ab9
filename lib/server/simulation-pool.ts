import os from 'node:os';
import path from 'node:path';
import { createNodePoolRunner } from '@/simulation/runtime/node-pool/node-pool-runner';
import type { Runner } from '@/simulation/runtime/runner';

const holder = globalThis as typeof globalThis & { depinLabPool?: Runner };

/** The process's one pool of worker threads; on globalThis because the dev server reloads modules. */
export function simulationPool(): Runner {
  holder.depinLabPool ??= createNodePoolRunner({
    workerFile: path.join(/* turbopackIgnore: true */ process.cwd(), '.sim', 'node-worker.mjs'),
    threads: Math.max(2, os.availableParallelism()),
  });
  return holder.depinLabPool;
}
