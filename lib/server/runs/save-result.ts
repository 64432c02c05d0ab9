import { columnOf, dailyRecordFields, frameDates, resultHash, type Frame } from '@/simulation/core';
import type { Prisma, PrismaClient } from '../db/generated/sqlite/client';

const COLUMNS = ['runId', 'network', 'epoch', 'date', ...dailyRecordFields];
const INSERT_SNAPSHOTS = `INSERT INTO "EpochSnapshot" (${COLUMNS.map((name) => `"${name}"`).join(', ')})
  SELECT ${COLUMNS.map((_, index) => `json_extract(value, '$[${index}]')`).join(', ')} FROM json_each(?)`;

/**
 * Stores frames, one snapshot row an epoch with the shared daily record, and the run's success, all in one
 * transaction: a stored run is whole or not there. Rows travel as one JSON parameter, thirty times faster
 * than createMany. An undefined value is stored as NULL.
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
      database.$executeRawUnsafe(INSERT_SNAPSHOTS, JSON.stringify(snapshotRows(runId, network, frame))),
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

function snapshotRows(runId: string, network: string, frame: Frame): unknown[][] {
  const columns = dailyRecordFields.map((field) => columnOf(frame, field));
  return frameDates(frame).map((date, epoch) => [
    runId,
    network,
    epoch,
    date,
    ...columns.map((column) => column[epoch]),
  ]);
}

function totalRows(frames: Readonly<Record<string, Frame>>): number {
  return Object.values(frames).reduce((sum, frame) => sum + frame.rows, 0);
}
