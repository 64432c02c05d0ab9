import { database } from '../db/client';
import { log } from '../log';

/** What a run that did not succeed leaves in its row. */
export interface RunEnd {
  readonly status: 'failed' | 'cancelled';
  readonly phase: string;
  readonly doneUnits: number;
  readonly progress: string;
  readonly errorCode: string;
  readonly errorMessage: string;
}

/** What a run's row will say as soon as the database can be written. */
export type UnrecordedEnd = RunEnd & { readonly finishedAt: Date };
const holder = globalThis as typeof globalThis & { depinLabUnrecorded?: Map<string, UnrecordedEnd> };
const unrecorded = (): Map<string, UnrecordedEnd> => (holder.depinLabUnrecorded ??= new Map());

/** How a run ended whose row does not say so yet, because the database cannot be written. */
export const unrecordedEnd = (id: string): UnrecordedEnd | undefined => unrecorded().get(id);

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Writes the end of a run into its row. Where the database cannot be written, as it may be the very reason for the
 * end, it is tried again until it can: a row that says "running" of a run that is not would never be told apart.
 */
export async function recordEnd(id: string, end: RunEnd): Promise<void> {
  const data = { ...end, finishedAt: new Date() };
  unrecorded().set(id, data);
  const write = async () => {
    await database().run.updateMany({ where: { id, status: { in: ['queued', 'running'] } }, data });
    unrecorded().delete(id);
  };
  try {
    await write();
  } catch (error) {
    log.error({ run: id, error: String(error) }, 'the end of a run could not be recorded yet');
    tryAgain(write, FIRST_WAIT_MS);
  }
}

/** Without keeping the process alive: what it leaves unfinished is marked when the next one starts. */
function tryAgain(write: () => Promise<unknown>, wait: number): void {
  setTimeout(() => {
    write().catch(() => tryAgain(write, Math.min(2 * wait, LONGEST_WAIT_MS)));
  }, wait).unref();
}
