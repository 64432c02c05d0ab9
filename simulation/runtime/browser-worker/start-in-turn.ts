import { CancelledError } from '../../core';
import type { Runner } from '../runner';
import type { Gate } from './gate';

/** A runner whose first run, which starts its worker, begins when the gate lets it. Once closed it begins nothing. */
export function startInTurn(runner: Runner, gate: Gate): Runner {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let asked = false;
  let closed = false;
  const run: Runner['run'] = (job, options) => {
    begin();
    // A closed runner would open another worker, which nobody ends.
    return closed ? Promise.reject(new CancelledError()) : runner.run(job, options);
  };
  return {
    run: (job, options) => {
      if (asked) return begun.then(() => run(job, options));
      asked = true;
      return gate(() => run(job, options));
    },
    close: () => {
      closed = true;
      return runner.close();
    },
  };
}
