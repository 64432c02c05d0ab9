import { networkProgress, type NetworkProgress, type RunEvent, type RunSummary } from '@/lib/api/contracts';
import { hasEnded, type RunStatus } from '@/lib/api/vocabulary';
import { scenarioHash, type Scenario } from '@/simulation/core';
import { database } from '../db/client';
import { sha256 } from '../sha256';
import { DamagedResultError } from './damaged-result-error';
import { forgetEnded, recallEnded, recallEvents, remember, timesForgotten } from './ended-runs';
import { unrecordedEnd } from './record-end';
import { findActiveRun } from './run-registry';

/**
 * A run and its stored results without their numbers, or undefined. A stored run that has lost results is
 * withdrawn and told as failed.
 *
 * @throws {DamagedResultError} when its scenario no longer has its hash.
 */
export async function readRun(id: string): Promise<RunSummary | undefined> {
  return recallEnded(id) ?? readRunAnew(id);
}

/** The same from the database, whatever was read lately. */
export async function readRunAnew(id: string): Promise<RunSummary | undefined> {
  const forgotten = timesForgotten();
  const read = await readRow(id);
  if (!read) return undefined;
  const { summary, active } = read;
  // Of a run that is still active its end is told before its row is read again.
  if (active) return summary;
  const lost = summary.status === 'succeeded' ? lostNetwork(summary) : undefined;
  if (lost !== undefined) {
    const { code, message } = await withdrawRun(id, lost);
    return { ...summary, status: 'failed', phase: 'failed', error: { code, message } };
  }
  // What was deleted or marked while it was read may be told once, and is not kept.
  if (forgotten === timesForgotten()) remember(summary);
  return summary;
}

/** The scenario of a stored document, or undefined where it no longer has its hash. */
function scenarioOf(document: string, engineVersion: string, hash: string): Scenario | undefined {
  try {
    const scenario = JSON.parse(document) as Scenario;
    return scenarioHash(scenario, engineVersion) === hash ? scenario : undefined;
  } catch {
    return undefined;
  }
}

/** How far the networks of a run came; of a document that is damaged, nothing. */
function progressOf(document: string): NetworkProgress {
  try {
    return networkProgress.parse(JSON.parse(document));
  } catch {
    return {};
  }
}

function lostNetwork({ scenario, networks }: RunSummary): string | undefined {
  return Object.keys(scenario.networks).find((id) => !networks.some(({ network }) => network === id));
}

/** The row of a run as it is stored. Throws DamagedResultError when what stands in it is not of its columns' types. */
async function findRow(id: string) {
  try {
    const row = await database().run.findUnique({
      where: { id },
      include: {
        scenario: { select: { document: true } },
        frames: { select: { network: true, rows: true, columns: true, resultHash: true } },
      },
    });
    const dates = [row?.createdAt, row?.finishedAt];
    if (dates.every((date) => !Number.isNaN(date?.getTime()))) return row;
  } catch (error) {
    if (!isOfAnotherType(error)) throw error;
  }
  throw await withdrawRun(id, 'its row', 'a value in it is of another type');
}

/** What Prisma says of a value that is not of its column's type. */
const isOfAnotherType = (error: unknown) => (error as { code?: unknown }).code === 'P2023';

/** The row of a run, with its end even where that cannot be written yet; and its present state while it is under way. */
async function currentRow(id: string) {
  const unrecorded = unrecordedEnd(id);
  let row = await findRow(id);
  const endedMeanwhile = row && !hasEnded(row.status as RunStatus) && !findActiveRun(id) && recallEvents(id);
  if (endedMeanwhile) row = await findRow(id);
  const active = findActiveRun(id)?.event;
  return row && { row: active ? row : { ...row, ...(unrecordedEnd(id) ?? unrecorded) }, active };
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;
type End = Pick<RunSummary, 'finishedAt' | 'computeMs' | 'error' | 'networks'>;

function finished({ finishedAt, computeMs, errorCode, errorMessage, frames }: Row): End {
  return {
    finishedAt: finishedAt?.toISOString() ?? null,
    computeMs,
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' },
    networks: frames,
  };
}

/** Of a run whose end may stand in its row already, but has not been told. */
const unfinished = ({ error }: RunEvent): End => ({ finishedAt: null, computeMs: null, error, networks: [] });

async function readRow(id: string): Promise<{ summary: RunSummary; active: boolean } | undefined> {
  const current = await currentRow(id);
  if (!current) return undefined;
  const { row, active } = current;
  const scenario = scenarioOf(row.scenario.document, row.engineVersion, row.scenarioHash);
  if (!scenario) throw await withdrawRun(id, 'its scenario');
  const summary: RunSummary = {
    id: row.id,
    status: active?.status ?? (row.status as RunStatus),
    phase: active?.phase ?? row.phase,
    done: active?.done ?? row.doneUnits,
    total: active?.total ?? row.totalUnits,
    progress: active?.networks ?? progressOf(row.progress),
    scenarioHash: row.scenarioHash,
    engineVersion: row.engineVersion,
    scenario,
    createdAt: row.createdAt.toISOString(),
    ...(active ? unfinished(active) : finished(row)),
  };
  return { summary, active: active !== undefined };
}

/** The stored bytes of one network's frame with the hash they had, or undefined; whether they still have it is not asked. */
export async function readStoredFrame(id: string, network: string) {
  try {
    const row = await database().frame.findUnique({
      where: { runId_network: { runId: id, network } },
      select: { data: true, resultHash: true },
    });
    return row ?? undefined;
  } catch (error) {
    // What stands in the row is not even of the column's type.
    if (isOfAnotherType(error)) return undefined;
    throw error;
  }
}

/**
 * The stored bytes of one network's frame with their hash, or undefined where the run has no such network.
 *
 * @throws {DamagedResultError} when the bytes are gone or no longer have their hash: damaged numbers are never given out.
 */
export async function readFrame(run: RunSummary, network: string) {
  if (!Object.hasOwn(run.scenario.networks, network)) return undefined;
  const stored = await readStoredFrame(run.id, network);
  if (stored && sha256(stored.data) === stored.resultHash) return stored;
  throw await withdrawRun(run.id, network);
}

/** Whether a stored run still has all its bytes; one that does not is withdrawn. Reads and hashes them all. */
export async function isIntact(run: RunSummary): Promise<boolean> {
  try {
    for (const network of Object.keys(run.scenario.networks)) await readFrame(run, network);
    return true;
  } catch (error) {
    if (error instanceof DamagedResultError) return false;
    throw error;
  }
}

/**
 * Marks a stored run as failed of which something is damaged, so that it is told as such and its scenario
 * is computed anew when asked for. What is stored stays as it is.
 */
export async function withdrawRun(id: string, what: string, how?: string): Promise<DamagedResultError> {
  const damage = new DamagedResultError(id, what, how);
  await database().run.updateMany({
    where: { id, status: 'succeeded' },
    data: { status: 'failed', phase: 'failed', errorCode: damage.code, errorMessage: damage.message },
  });
  forgetEnded();
  return damage;
}
