import { stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Health } from '@/lib/api/contracts';
import { ENGINE_VERSION } from '@/simulation/core';
import packageJson from '@/package.json';
import { database } from '../db/client';
import { tryWriteLock } from '../db/write-lock';
import { databaseFile, resolveDatabaseUrl } from '../db/database-url';
import { storeFailure } from '../http/failure';
import { activeRunCount } from '../runs/run-registry';

/** Below this a run of ten years may find no room. */
const LITTLE_DISK_BYTES = 256 * 1024 * 1024;

/** How the server is. Never throws: what cannot be read is null and named among the problems. */
export async function readHealth(): Promise<Health> {
  const file = await orNull(() => databaseFile(resolveDatabaseUrl()));
  const [bytes, freeDiskBytes, runs, reusableBytes, refusal] = await Promise.all([
    file === null ? null : databaseBytes(file),
    file === null ? null : freeBytes(path.dirname(file)),
    orNull(() => database().run.count()),
    orNull(readReusableBytes),
    writeRefusal(),
  ]);
  const problems = [
    ...(runs === null ? ['the database cannot be read'] : []),
    ...(refusal === undefined ? [] : [`the database cannot be written now: ${refusal}`]),
    ...(freeDiskBytes !== null && freeDiskBytes < LITTLE_DISK_BYTES ? ['the disk is nearly full'] : []),
  ];
  return {
    status: problems.length === 0 ? 'ok' : 'degraded',
    problems,
    version: packageJson.version,
    engineVersion: ENGINE_VERSION,
    uptimeSeconds: Math.round(process.uptime()),
    runs: { active: activeRunCount() },
    database: {
      kind: 'sqlite',
      bytes,
      reusableBytes,
      writable: refusal === undefined,
      freeDiskBytes,
      runs,
    },
  };
}

async function databaseBytes(file: string): Promise<number | null> {
  const sizes = await Promise.all(
    [file, `${file}-wal`].map((each) =>
      orNull(async () => (await stat(/*turbopackIgnore: true*/ each)).size),
    ),
  );
  return sizes[0] === null || sizes[0] === undefined ? null : sizes[0] + (sizes[1] ?? 0);
}

async function readReusableBytes(): Promise<number> {
  const [row] = await database().$queryRaw<{ bytes: bigint | number }[]>`
    SELECT freelist_count * page_size AS bytes FROM pragma_freelist_count, pragma_page_size`;
  return Number(row?.bytes ?? 0);
}

async function writeRefusal(): Promise<string | undefined> {
  try {
    await tryWriteLock(database());
    return undefined;
  } catch (error) {
    return storeFailure(error)?.type ?? (error instanceof Error ? error.message : String(error));
  }
}

function freeBytes(folder: string): Promise<number | null> {
  return orNull(async () => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  });
}

async function orNull<T>(read: () => T | Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
