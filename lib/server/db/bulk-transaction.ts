import type { ArgType } from '@prisma/driver-adapter-utils';
import { connectionOf } from './client';
import type { PrismaClient } from './generated/sqlite/client';

export type SqlValue = string | number | null | Date | Uint8Array;

/** Runs a statement with its parameters. Returns how many rows it changed. */
export type Execute = (sql: string, values: readonly SqlValue[]) => Promise<number>;

/** Values travel as they are: none of them is text that stands for something else. */
const AS_IS: ArgType = { scalarType: 'unknown', arity: 'scalar' };

/**
 * One transaction of plain statements on the client's own connection, through Prisma's driver adapter but past its
 * query layer, which spends more time on a quarter of a million values than SQLite does. Whole or not at all; other
 * statements of the client wait meanwhile.
 *
 * @throws DriverAdapterError where the database refuses.
 */
export async function bulkTransaction(
  client: PrismaClient,
  write: (execute: Execute) => Promise<void>,
): Promise<void> {
  const connection = await connectionOf(client);
  const transaction = await connection.startTransaction();
  try {
    await write((sql, values) =>
      transaction.executeRaw({ sql, args: [...values], argTypes: values.map(() => AS_IS) }),
    );
    await transaction.commit();
  } catch (error) {
    // A refused commit leaves its transaction open, and with it the lock.
    await transaction.rollback();
    throw error;
  }
}
