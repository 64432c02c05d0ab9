import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { resolveDatabaseUrl } from './database-url';
import { PrismaClient } from './generated/sqlite/client';
import { CONNECTION_PRAGMAS, createSqliteClient } from './sqlite-connection';

/** Prisma's libsql adapter on connections that all carry our pragmas. */
class SqliteAdapter extends PrismaLibSql {
  override createClient = createSqliteClient;
  connection: SqlDriverAdapter | undefined;

  override async connect() {
    const connection = await super.connect();
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
  const client = new PrismaClient({ adapter });
  adapters().set(client, adapter);
  return client;
}

/** The connection a client of `openDatabase` works on: what it is asked for waits its turn among the client's own. */
export async function connectionOf(client: PrismaClient): Promise<SqlDriverAdapter> {
  await client.$connect();
  const connection = adapters().get(client)?.connection;
  if (!connection) throw new Error('this database client was not opened here');
  return connection;
}

/**
 * The process's one database client. It hangs on globalThis because the dev server reloads modules, and
 * because SQLite calls block the thread: a second client waiting for the first one's write lock would keep
 * it from ever being released.
 */
export function database(): PrismaClient {
  holder.depinLabDatabase ??= openDatabase(resolveDatabaseUrl());
  return holder.depinLabDatabase;
}
