import { CancelledError } from '../../core';
import type { BrowserWorkerRunner } from './browser-worker-runner';

/** A runner of studies that begins none while it is closed, and can be opened again. */
export interface ClosableStudies extends BrowserWorkerRunner {
  readonly open: () => void;
}

/**
 * Whatever waits in a queue when the page is left would start another worker, which nobody ends. React may leave and
 * come back with the same runner, so being closed is no end.
 */
export function closableStudies(runner: BrowserWorkerRunner): ClosableStudies {
  let closed = false;
  return {
    ...runner,
    study: (job) => (closed ? Promise.reject(new CancelledError()) : runner.study(job)),
    open: () => {
      closed = false;
    },
    close: () => {
      closed = true;
      return runner.close();
    },
  };
}
