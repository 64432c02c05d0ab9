import { setTimeout as wait } from 'node:timers/promises';
import type { IsolationLevel, SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils';

/** How long a statement is tried again while another process holds the database. */
const PATIENCE_MS = 5_000;
const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 200;

/** A connection that waits for the database, and a way to begin that does not. */
export interface PatientConnection extends SqlDriverAdapter {
  readonly startAtOnce: SqlDriverAdapter['startTransaction'];
}

/**
 * Makes a connection try again what is refused because another process holds the database, and gives up after five
 * seconds. SQLite's own waiting stops the thread and with it every other answer; between these attempts the
 * thread, and the connection, are free. A transaction is only waited for at its beginning: once begun it has the lock.
 */
export function patient(connection: SqlDriverAdapter): PatientConnection {
  const { queryRaw, executeRaw, startTransaction } = connection;
  const startAtOnce = startTransaction.bind(connection);
  return Object.assign(connection, {
    queryRaw: (query: SqlQuery) => patiently(() => queryRaw.call(connection, query)),
    executeRaw: (query: SqlQuery) => patiently(() => executeRaw.call(connection, query)),
    startTransaction: (level?: IsolationLevel) => patiently(() => startAtOnce(level)),
    startAtOnce,
  });
}

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (let longest = FIRST_WAIT_MS; ; longest = Math.min(2 * longest, LONGEST_WAIT_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
    // Of different lengths, so that processes that wait for one another do not ask in step.
    await wait(longest * (0.5 + Math.random() / 2));
  }
}

/** What the adapter makes of SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'kind' in cause && cause.kind === 'SocketTimeout';
}
