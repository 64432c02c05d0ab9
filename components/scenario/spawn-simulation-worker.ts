/** Starts a browser worker that simulates; the bundler sees the file by this very expression. */
export function spawnSimulationWorker(): Worker {
  return new Worker(new URL('../../simulation/runtime/browser-worker/worker-entry.ts', import.meta.url), {
    type: 'module',
  });
}
