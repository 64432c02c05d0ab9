import { columnOf, dailyRecordFields, frameDates, type Frame } from '@/simulation/core';
import { sha256 } from '../sha256';
import type { Prisma, PrismaClient } from '../db/generated/sqlite/client';

const COLUMNS = ['runId', 'network', 'epoch', 'date', ...dailyRecordFields];
const INSERT = `INSERT INTO "EpochSnapshot" (${COLUMNS.map((name) => `"${name}"`).join(', ')}) VALUES `;
const ROW = `(${COLUMNS.map(() => '?').join(', ')})`;
/** SQLite takes 32,766 parameters a statement; half as many keep the garbage small. */
const ROWS_PER_INSERT = Math.floor(16_000 / COLUMNS.length);
/** A transaction of Prisma gives up after 5 s unless told otherwise; a slow disk may need longer. */
const TIMEOUT_MS = 120_000;

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
): Promise<void> {
  const entries = Object.entries(frames);
  const units = entries.reduce((sum, [, frame]) => sum + frame.rows, 0);
  const end = { status: 'succeeded', phase: 'done', computeMs, doneUnits: units, totalUnits: units };
  await database.$transaction(
    async (transaction) => {
      for (const [network, frame] of entries) {
        await transaction.frame.create({ data: frameRow(runId, network, frame) });
        await insertSnapshots(transaction, runId, network, frame);
      }
      await transaction.run.update({ where: { id: runId }, data: { ...end, finishedAt: new Date() } });
    },
    { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
  );
}

function frameRow(runId: string, network: string, frame: Frame): Prisma.FrameUncheckedCreateInput {
  const data = new Uint8Array(frame.buffer);
  return { runId, network, rows: frame.rows, columns: frame.names.length, resultHash: sha256(data), data };
}

async function insertSnapshots(
  transaction: Prisma.TransactionClient,
  runId: string,
  network: string,
  frame: Frame,
): Promise<void> {
  const dates = frameDates(frame);
  const columns = dailyRecordFields.map((field) => columnOf(frame, field));
  for (let from = 0; from < frame.rows; from += ROWS_PER_INSERT) {
    const count = Math.min(ROWS_PER_INSERT, frame.rows - from);
    const parameters: unknown[] = [];
    for (let epoch = from; epoch < from + count; epoch++) {
      parameters.push(runId, network, epoch, dates[epoch]);
      for (const column of columns) parameters.push(defined(column[epoch]));
    }
    await transaction.$executeRawUnsafe(insertOf(count), ...parameters);
  }
}

function insertOf(rows: number): string {
  return INSERT + Array.from({ length: rows }, () => ROW).join(', ');
}

function defined(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
