import type { Config } from '@libsql/client';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { resolveDatabaseUrl } from './database-url';
import { PrismaClient } from './generated/sqlite/client';
import { patient, type PatientConnection } from './patient-connection';
import { CONNECTION_PRAGMAS, createSqliteClient } from './sqlite-connection';

/** SQLite waits for a lock on the thread that answers requests: just long enough for another's short statement. */
const BUSY_TIMEOUT_MS = 5;
/** A transaction may wait behind others that each are patient with another process. */
const TRANSACTION_STARTS_WITHIN_MS = 20_000;

/** Prisma's libsql adapter on connections that all carry our pragmas and wait for locks without stopping the thread. */
class SqliteAdapter extends PrismaLibSql {
  override createClient = (config: Config) => createSqliteClient({ ...config, timeout: BUSY_TIMEOUT_MS });
  connection: PatientConnection | undefined;

  override async connect(): Promise<PatientConnection> {
    const connection = patient(await super.connect());
    await connection.executeScript(CONNECTION_PRAGMAS);
    return (this.connection = connection);
  }
}

/** On globalThis, as the bundler gives each route a copy of this module while the client is shared. */
const holder = globalThis as typeof globalThis & {
  depinLabDatabase?: PrismaClient;
  depinLabAdapters?: WeakMap<PrismaClient, SqliteAdapter>;
};
const adapters = () => (holder.depinLabAdapters ??= new WeakMap<PrismaClient, SqliteAdapter>());

export function openDatabase(url: string): PrismaClient {
  const adapter = new SqliteAdapter({ url });
  const client = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: TRANSACTION_STARTS_WITHIN_MS },
  });
  adapters().set(client, adapter);
  return client;
}

/** The connection a client of `openDatabase` works on: what it is asked for waits its turn among the client's own. */
export async function connectionOf(client: PrismaClient): Promise<PatientConnection> {
  await client.$connect();
  const connection = adapters().get(client)?.connection;
  if (!connection) throw new Error('this database client was not opened here');
  return connection;
}

/**
 * The process's one database client. It hangs on globalThis because the dev server reloads modules, and because
 * only the statements of one client wait their turn: a second one would meet the first one's write lock.
 */
export function database(): PrismaClient {
  holder.depinLabDatabase ??= openDatabase(resolveDatabaseUrl());
  return holder.depinLabDatabase;
}
