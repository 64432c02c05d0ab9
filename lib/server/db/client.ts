import { PrismaLibSql } from '@prisma/adapter-libsql';
import { resolveDatabaseUrl } from './database-url';
import { PrismaClient } from './generated/sqlite/client';
import { CONNECTION_PRAGMAS, createSqliteClient } from './sqlite-connection';

/** Prisma's libsql adapter on connections that all carry our pragmas. */
class SqliteAdapter extends PrismaLibSql {
  override createClient = createSqliteClient;

  override async connect() {
    const connection = await super.connect();
    await connection.executeScript(CONNECTION_PRAGMAS);
    return connection;
  }
}

export function openDatabase(url: string): PrismaClient {
  return new PrismaClient({ adapter: new SqliteAdapter({ url }) });
}

const holder = globalThis as typeof globalThis & { depinLabDatabase?: PrismaClient };

/**
 * The process's one database client. It hangs on globalThis because the dev server reloads modules, and
 * because SQLite calls block the thread: a second client waiting for the first one's write lock would keep
 * it from ever being released.
 */
export function database(): PrismaClient {
  holder.depinLabDatabase ??= openDatabase(resolveDatabaseUrl());
  return holder.depinLabDatabase;
}
