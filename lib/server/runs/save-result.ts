import { columnOf, dailyRecordFields, formatDate, resultHash, type Frame } from '@/simulation/core';
import { exactReal, exactRealSql } from '../db/exact-real';
import type { Prisma, PrismaClient } from '../db/generated/sqlite/client';

const columnList = ['runId', 'network', 'epoch', 'date', ...dailyRecordFields]
  .map((name) => `"${name}"`)
  .join(', ');
const values = dailyRecordFields.map((_, index) => exactRealSql('value', 2 * index)).join(', ');

/** Parameters: run, network, first date, and the rows as one JSON list of lists of `exactReal`s. */
const INSERT_SNAPSHOTS = `INSERT INTO "EpochSnapshot" (${columnList})
  SELECT ?, ?, key, date(?, '+' || key || ' days'), ${values} FROM json_each(?)`;

/**
 * Stores frames, one snapshot row an epoch with the shared daily record, and the run's success, all in one
 * transaction: a stored run is whole or not there. Rows travel as one JSON parameter, many times faster than
 * createMany. An undefined value is stored as NULL.
 */
export async function saveResult(
  database: PrismaClient,
  runId: string,
  frames: Readonly<Record<string, Frame>>,
  computeMs: number,
): Promise<void> {
  const entries = Object.entries(frames);
  await database.$transaction([
    database.frame.createMany({ data: entries.map(([network, frame]) => frameRow(runId, network, frame)) }),
    ...entries.map(([network, frame]) =>
      database.$executeRawUnsafe(
        INSERT_SNAPSHOTS,
        runId,
        network,
        formatDate(frame.startDay),
        snapshotRows(frame),
      ),
    ),
    database.run.update({
      where: { id: runId },
      data: {
        status: 'succeeded',
        phase: 'done',
        computeMs,
        finishedAt: new Date(),
        doneUnits: totalRows(frames),
        totalUnits: totalRows(frames),
      },
    }),
  ]);
}

function frameRow(runId: string, network: string, frame: Frame): Prisma.FrameCreateManyInput {
  return {
    runId,
    network,
    rows: frame.rows,
    columns: frame.names.length,
    resultHash: resultHash(frame),
    data: new Uint8Array(frame.buffer),
  };
}

function snapshotRows(frame: Frame): string {
  const columns = dailyRecordFields.map((field) => columnOf(frame, field));
  const rows = Array.from(
    { length: frame.rows },
    (_, row) => `[${columns.map((column) => exactReal(column[row] as number)).join(',')}]`,
  );
  return `[${rows.join(',')}]`;
}

function totalRows(frames: Readonly<Record<string, Frame>>): number {
  return Object.values(frames).reduce((sum, frame) => sum + frame.rows, 0);
}
