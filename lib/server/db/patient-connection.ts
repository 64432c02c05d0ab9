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
  const patiently = patience();
  const run = <T>(query: SqlQuery, attempt: (query: SqlQuery) => Promise<T>): Promise<T> =>
    patiently(() => attempt.call(connection, query), { first: READS.test(query.sql) });
  return Object.assign(connection, {
    queryRaw: (query: SqlQuery) => run(query, queryRaw),
    executeRaw: (query: SqlQuery) => run(query, executeRaw),
    startTransaction: (level?: IsolationLevel) => patiently(() => startAtOnce(level)),
    startAtOnce,
  });
}

/** Readers go on while a writer writes: they need not wait for whoever waits to write. */
const READS = /^\s*select\b/i;

type Patiently = <T>(attempt: () => Promise<T>, how?: { readonly first: boolean }) => Promise<T>;

/**
 * Each attempt at a database that is held stops the thread for a moment. So one of those who wait tries again and
 * again, and the others wait for what becomes of it.
 */
function patience(): Patiently {
  /** While one tries: resolves to what refused it in the end, or to undefined once the database is free. */
  let tried: Promise<unknown> | undefined;

  const keepTrying = <T>(attempt: () => Promise<T>, until: number): Promise<T> => {
    const trying = tryUntil(attempt, until);
    const over = (refusal?: unknown) => {
      tried = undefined;
      return refusal;
    };
    tried = trying.then(
      () => over(),
      (error: unknown) => over(isBusy(error) ? error : undefined),
    );
    return trying;
  };

  return async (attempt, { first } = { first: false }) => {
    const until = performance.now() + PATIENCE_MS;
    for (let asked = first; ; asked = false) {
      while (tried && !asked) {
        const refusal = await tried;
        if (refusal !== undefined && performance.now() > until) throw refusal as Error;
      }
      try {
        return await attempt();
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
      }
      if (!tried) return keepTrying(attempt, until);
    }
  };
}

async function tryUntil<T>(attempt: () => Promise<T>, until: number): Promise<T> {
  for (let longest = FIRST_WAIT_MS; ; longest = Math.min(2 * longest, LONGEST_WAIT_MS)) {
    // Of different lengths, so that processes that wait for one another do not ask in step.
    await wait(longest * (0.5 + Math.random() / 2));
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    }
  }
}

/** What the adapter makes of SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'kind' in cause && cause.kind === 'SocketTimeout';
}
