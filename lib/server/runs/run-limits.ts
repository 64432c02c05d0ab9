import { LimitError } from '../http/limit-error';
import { positiveSetting } from '../settings';
import { activeRunCount } from './run-registry';

const PER_CLIENT = positiveSetting('RUNS_AT_ONCE_PER_CLIENT', 8);
const IN_ALL = positiveSetting('RUNS_AT_ONCE', 64);
/** A run of ten years takes less; whoever waits that long finds room. */
const RETRY_AFTER_SECONDS = 1;

/** Throws LimitError where a client may not start another run now. Stored runs are answered all the same. */
export function checkRunLimits(client: string): void {
  if (activeRunCount(client) >= PER_CLIENT)
    throw new LimitError(`at most ${PER_CLIENT} runs of one client at once`, RETRY_AFTER_SECONDS);
  if (activeRunCount() >= IN_ALL) throw new LimitError(`at most ${IN_ALL} runs at once`, RETRY_AFTER_SECONDS);
}
