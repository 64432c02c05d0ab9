import { createClient, type Client, type Config } from '@libsql/client';

/**
 * How long a statement waits, with its thread, for another process that holds the write lock: right for programs that
 * do nothing else meanwhile. The server's client has its own.
 */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * WAL lets readers go on while one writer writes, and is stored in the file. The other two belong to the
 * connection: NORMAL syncs at checkpoints only, which cannot corrupt a WAL database and loses at most the
 * last commits when the machine loses power.
 */
export const CONNECTION_PRAGMAS =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;';

/**
 * A libsql client whose connections all behave alike once CONNECTION_PRAGMAS ran on the first.
 *
 * libsql gives its connection away to each transaction and silently opens a bare one for the next statement,
 * so the pragmas have to be set again there. Transactions begin IMMEDIATE: a deferred one that reads before
 * it writes fails at once, without waiting, when another process wrote in between.
 */
export function createSqliteClient(config: Config): Client {
  const client = createClient({ ...config, timeout: config.timeout ?? BUSY_TIMEOUT_MS });
  const begin = client.transaction.bind(client);
  client.transaction = async () => {
    const transaction = await begin('write').catch((error: unknown) => renew(client, error));
    await client.executeMultiple(CONNECTION_PRAGMAS);
    return transaction;
  };
  const execute = client.execute.bind(client) as (...statement: unknown[]) => ReturnType<Client['execute']>;
  client.execute = (...statement: unknown[]) =>
    execute(...statement).catch((error: unknown) => renew(client, error));
  return client;
}

/**
 * Opens a new connection in the place of one whose statement was refused because the database is busy, and
 * throws on. libsql leaves the refused statement open on it, and SQLite then refuses every later commit
 * ("SQL statements in progress") while it holds the write lock itself.
 */
async function renew(client: Client, error: unknown): Promise<never> {
  if (/SQLITE_BUSY|database is locked/.test(String(error))) {
    client.reconnect();
    await client.executeMultiple(CONNECTION_PRAGMAS);
  }
  throw error;
}
