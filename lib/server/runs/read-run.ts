import type { RunStatus, RunSummary } from '@/lib/api/contracts';
import { database } from '../db/client';
import { sha256 } from '../sha256';
import { DamagedResultError } from './damaged-result-error';
import { recallEnded, remember } from './ended-runs';
import { findActiveRun } from './run-registry';

/** A run and its stored results without their numbers, or undefined. */
export async function readRun(id: string): Promise<RunSummary | undefined> {
  const known = recallEnded(id);
  if (known) return known;
  const row = await database().run.findUnique({
    where: { id },
    include: {
      scenario: { select: { document: true } },
      frames: { select: { network: true, rows: true, columns: true, resultHash: true } },
    },
  });
  if (!row) return undefined;
  const active = findActiveRun(id)?.event;
  const summary: RunSummary = {
    id: row.id,
    status: active?.status ?? (row.status as RunStatus),
    phase: active?.phase ?? row.phase,
    done: active?.done ?? row.doneUnits,
    total: active?.total ?? row.totalUnits,
    progress: active?.networks ?? {},
    scenarioHash: row.scenarioHash,
    engineVersion: row.engineVersion,
    scenario: JSON.parse(row.scenario.document) as RunSummary['scenario'],
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    computeMs: row.computeMs,
    error: row.errorCode === null ? null : { code: row.errorCode, message: row.errorMessage ?? '' },
    networks: row.frames,
  };
  // Of a run that is still active its end is told before its row is read again.
  if (!active) remember(summary);
  return summary;
}

/** The stored bytes of one network's frame with the hash they had, or undefined; whether they still have it is not asked. */
export async function readStoredFrame(id: string, network: string) {
  const row = await database().frame.findUnique({
    where: { runId_network: { runId: id, network } },
    select: { data: true, resultHash: true },
  });
  return row ?? undefined;
}

/**
 * The stored bytes of one network's frame with their hash, or undefined where the run has no such network.
 *
 * @throws {DamagedResultError} when the bytes are gone or no longer have their hash: damaged numbers are never given out.
 */
export async function readFrame(run: RunSummary, network: string) {
  if (!Object.hasOwn(run.scenario.networks, network)) return undefined;
  const stored = await readStoredFrame(run.id, network);
  if (!stored || sha256(stored.data) !== stored.resultHash) throw new DamagedResultError(run.id, network);
  return stored;
}
