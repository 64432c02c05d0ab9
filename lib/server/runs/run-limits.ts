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

const holder = globalThis as typeof globalThis & { depinLabVerifying?: Map<string, number> };
/** Verifications under way by client: they compute as much as runs do. */
const verifying = (): Map<string, number> => (holder.depinLabVerifying ??= new Map());

/** Throws LimitError where a client may not start another run now. Stored runs are answered all the same. */
export function checkRunLimits(client: string): void {
  const { perClient, inAll } = runsAtOnce();
  const others = [...verifying().values()].reduce((sum, count) => sum + count, 0);
  if (activeRunCount(client) + (verifying().get(client) ?? 0) >= perClient)
    throw new LimitError(`at most ${perClient} runs of one client at once`, RETRY_AFTER_SECONDS);
  if (activeRunCount() + others >= inAll)
    throw new LimitError(`at most ${inAll} runs at once`, RETRY_AFTER_SECONDS);
}

/** Does work that computes a run but stores none, counted among the client's runs. Throws LimitError as they do. */
export async function withinRunLimits<T>(client: string, work: () => Promise<T>): Promise<T> {
  checkRunLimits(client);
  const counts = verifying();
  counts.set(client, (counts.get(client) ?? 0) + 1);
  try {
    return await work();
  } finally {
    const left = (counts.get(client) ?? 1) - 1;
    if (left > 0) counts.set(client, left);
    else counts.delete(client);
  }
}
