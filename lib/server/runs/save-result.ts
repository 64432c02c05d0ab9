import { columnOf, dailyRecordFields, frameDates, type Frame } from '@/simulation/core';
import { bulkTransaction, type Execute, type SqlValue } from '../db/bulk-transaction';
import type { PrismaClient } from '../db/generated/sqlite/client';
import { sha256 } from '../sha256';

const SNAPSHOT = ['runId', 'network', 'epoch', 'date', ...dailyRecordFields];
const FRAME = ['runId', 'network', 'rows', 'columns', 'resultHash', 'data'];
const END = `UPDATE "Run" SET "status" = 'succeeded', "phase" = 'done', "doneUnits" = ?, "totalUnits" = ?,
  "progress" = ?, "computeMs" = ?, "finishedAt" = ? WHERE "id" = ?`;
/** SQLite takes 32,766 parameters a statement; half as many keep the garbage small. */
const ROWS_PER_INSERT = Math.floor(16_000 / SNAPSHOT.length);

/** Called before each statement and before the commit; what it throws undoes all. */
export type GoOn = (before: 'statement' | 'commit') => void;

/**
 * Stores frames, one snapshot row an epoch with the shared daily record, and the run's success, all in one
 * transaction: a stored run is whole or not there. An undefined value is stored as NULL.
 *
 * Rows are bound as parameters, as many a statement as SQLite takes: many times faster than createMany, and
 * exact. Two shorter ways are not: SQLite rounds some decimals of JSON text wrongly in the last bit, and a
 * batch of Prisma that mixes raw with typed calls cuts parameters to 16 digits.
 */
export async function saveResult(
  database: PrismaClient,
  runId: string,
  frames: Readonly<Record<string, Frame>>,
  computeMs: number,
  goOn: GoOn = () => undefined,
): Promise<void> {
  const entries = Object.entries(frames);
  const units = entries.reduce((sum, [, frame]) => sum + frame.rows, 0);
  const progress = entries.map(([network, { rows }]) => [network, { done: rows, total: rows }] as const);
  await bulkTransaction(database, async (write) => {
    const execute: Execute = (sql, values) => {
      goOn('statement');
      return write(sql, values);
    };
    for (const [network, frame] of entries) {
      await execute(insertOf('Frame', FRAME, 1), frameRow(runId, network, frame));
      await insertSnapshots(execute, runId, network, frame);
    }
    const whole = JSON.stringify(Object.fromEntries(progress));
    await execute(END, [units, units, whole, computeMs, new Date(), runId]);
    goOn('commit');
  });
}

function frameRow(runId: string, network: string, frame: Frame): SqlValue[] {
  const data = new Uint8Array(frame.buffer);
  return [runId, network, frame.rows, frame.names.length, sha256(data), data];
}

async function insertSnapshots(
  execute: Execute,
  runId: string,
  network: string,
  frame: Frame,
): Promise<void> {
  const dates = frameDates(frame);
  const columns = dailyRecordFields.map((field) => columnOf(frame, field));
  for (let from = 0; from < frame.rows; from += ROWS_PER_INSERT) {
    const count = Math.min(ROWS_PER_INSERT, frame.rows - from);
    const values: SqlValue[] = [];
    for (let epoch = from; epoch < from + count; epoch++) {
      values.push(runId, network, epoch, dates[epoch] ?? null);
      for (const column of columns) values.push(defined(column[epoch]));
    }
    await execute(insertOf('EpochSnapshot', SNAPSHOT, count), values);
  }
}

function insertOf(table: string, columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const names = columns.map((name) => `"${name}"`).join(', ');
  return `INSERT INTO "${table}" (${names}) VALUES ${Array.from({ length: rows }, () => row).join(', ')}`;
}

function defined(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
