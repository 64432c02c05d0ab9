import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Cost } from '@/lib/api/endpoint';
import { positiveSetting } from '../settings';
import { LimitError } from './limit-error';

/** Requests a client may send in a minute, by what they cost, unless the environment says otherwise. Throws SettingError. */
export const requestsPerMinute = (): Record<Cost, number> => ({
  read: positiveSetting('RATE_LIMIT_READ', 120_000),
  write: positiveSetting('RATE_LIMIT_WRITE', 240),
  compute: positiveSetting('RATE_LIMIT_COMPUTE', 600),
  export: positiveSetting('RATE_LIMIT_EXPORT', 600),
});

const holder = globalThis as typeof globalThis & { depinLabLimiters?: Record<Cost, RateLimiterMemory> };

const limiter = (cost: Cost): RateLimiterMemory =>
  (holder.depinLabLimiters ??= Object.fromEntries(
    Object.entries(requestsPerMinute()).map(([name, points]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points, duration: 60 }),
    ]),
  ) as Record<Cost, RateLimiterMemory>)[cost];

/** Counts a request of a client. Throws LimitError when it has sent too many. */
export async function checkRateLimit(client: string, cost: Cost): Promise<void> {
  try {
    await limiter(cost).consume(client);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new LimitError(
      `at most ${limiter(cost).points} requests of kind "${cost}" a minute`,
      Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
    );
  }
}
