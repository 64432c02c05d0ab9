import os from 'node:os';
import path from 'node:path';
import { createNodePoolRunner } from '@/simulation/runtime/node-pool/node-pool-runner';
import type { Runner } from '@/simulation/runtime/runner';

const holder = globalThis as typeof globalThis & { depinLabPool?: Runner };

/** Path of the bundled worker. */
export function workerFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), '.sim', 'node-worker.mjs');
}

/** The process's one pool of worker threads; on globalThis because the dev server reloads modules. */
export function simulationPool(): Runner {
  holder.depinLabPool ??= createNodePoolRunner({
    workerFile: workerFile(),
    threads: Math.max(2, os.availableParallelism()),
  });
  return holder.depinLabPool;
}
