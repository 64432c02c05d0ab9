import { clientTally } from '../http/client-tally';
import { LimitError } from '../http/limit-error';
import { positiveSetting } from '../settings';
import { activeRunCount } from './run-registry';

/** Runs under way at once, unless the environment says otherwise. Throws SettingError. */
export const runsAtOnce = () => ({
  perClient: positiveSetting('RUNS_AT_ONCE_PER_CLIENT', 8),
  inAll: positiveSetting('RUNS_AT_ONCE', 64),
});
/** A run of ten years takes less; whoever waits that long finds room. */
const RETRY_AFTER_SECONDS = 1;

/** Verifications under way: they compute as much as runs do. */
const verifying = clientTally('verifications');

/** Throws LimitError where a client may not start another run now. Stored runs are answered all the same. */
export function checkRunLimits(client: string): void {
  const { perClient, inAll } = runsAtOnce();
  if (activeRunCount(client) + verifying.of(client) >= perClient)
    throw new LimitError(`at most ${perClient} runs of one client at once`, RETRY_AFTER_SECONDS);
  if (activeRunCount() + verifying.inAll() >= inAll)
    throw new LimitError(`at most ${inAll} runs at once`, RETRY_AFTER_SECONDS);
}

/** Does work that computes a run but stores none, counted among the client's runs. Throws LimitError as they do. */
export async function withinRunLimits<T>(client: string, work: () => Promise<T>): Promise<T> {
  checkRunLimits(client);
  const close = verifying.open(client);
  try {
    return await work();
  } finally {
    close();
  }
}
