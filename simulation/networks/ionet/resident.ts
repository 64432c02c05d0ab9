import type { IonetState } from './state';

/**
 * The state of the run this thread simulates; one at a time (`simulateNetwork`). The rules of the daily mode read it here rather than being
 * handed it: an object that is the same in all calls is a constant to the compiler of V8, which then reads its arrays at their addresses
 * instead of looking them up at every turn. A quarter of the time of a run.
 */
export const resident = {} as { state: IonetState };

/** Records and arrays of the run alone: they stay where they are, and take the values of the next run. */
const STAYING: ReadonlySet<string> = new Set<keyof IonetState>([
  'classes',
  'uptime',
  'mix',
  'exitMemory',
  'turnover',
  'ledger',
  'market',
  'jobs',
  'swings',
  'five',
  'overhang',
  'shortage',
  'fleet',
  'flows',
  'incentives',
  'slashes',
  'slashed',
  'pools',
  'firstWeights',
  'secondWeights',
  'owedWeights',
]);

/** Makes the state of a run that begins the resident one, and ends that of the run before. */
export function moveIn(state: IonetState): void {
  if ('state' in resident) take(resident.state, state, (key) => STAYING.has(key));
  else Object.assign(resident, { state });
}

/** Gives a record the values of another: arrays as long as before and records that stay are filled anew, all else is replaced. */
function take(record: object, next: object, stays: (key: string) => boolean): void {
  const before = record as Record<string, unknown>;
  for (const [key, value] of Object.entries(next) as [string, unknown][]) {
    const old = before[key];
    if (stays(key) && isArray(old) && isArray(value) && old.length === value.length) old.set(value);
    else if (stays(key) && isRecord(old) && isRecord(value)) take(old, value, () => true);
    // a property that is written, be it with what it was, is a constant no more
    else if (old !== value) before[key] = value;
  }
}

const isArray = (value: unknown) => value instanceof Float64Array || value instanceof Uint8Array;

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
