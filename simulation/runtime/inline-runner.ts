import { executeJob } from './execute-job';
import type { Runner } from './runner';

/** Runs in the calling thread: tests, the command line, benchmarks. */
export function createInlineRunner(): Runner {
  return {
    run: (job, { signal, onProgress } = {}) =>
      executeJob(job, {
        isCancelled: () => signal?.aborted ?? false,
        onProgress: (done, total) => onProgress?.({ network: job.network, done, total }),
      }),
    close: () => Promise.resolve(),
  };
}
