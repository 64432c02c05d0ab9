import { connectionOf } from './client';
import type { PrismaClient } from './generated/sqlite/client';

/**
 * Takes the lock for writing and gives it back, without patience: what holds it now, or a file that cannot be
 * written, is told at once.
 *
 * @throws DriverAdapterError where the database refuses.
 */
export async function tryWriteLock(client: PrismaClient): Promise<void> {
  const transaction = await (await connectionOf(client)).startAtOnce();
  await transaction.rollback();
}
