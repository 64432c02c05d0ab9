import { customAlphabet } from 'nanoid';
import { ENGINE_VERSION, scenarioHash, type Scenario } from '@/simulation/core';
import { database } from '../db/client';
import { ID_ALPHABET } from '../id-alphabet';
import { DamagedResultError } from './damaged-result-error';
import { executeRun } from './execute-run';
import { isIntact, readRunAnew } from './read-run';
import { checkRunLimits } from './run-limits';
import { closeActiveRun, findActiveRun, findActiveRunByHash, openActiveRun } from './run-registry';
import { joinRun } from './run-askers';

/** Version of the stored scenario document. */
const SCHEMA_VERSION = 1;
/** Ids of runs and scenarios: at twelve characters the first collision is expected after a thousand million. */
const newId = customAlphabet(ID_ALPHABET, 12);

/** A run, and whether it is new: false when an identical one was stored or under way already. */
export interface CreatedRun {
  readonly id: string;
  readonly created: boolean;
}

const holder = globalThis as typeof globalThis & { depinLabStarting?: Map<string, Promise<CreatedRun>> };

/**
 * Starts a run of a resolved scenario and returns at once. A scenario this engine has stored, or is
 * computing right now, is never computed again; whoever asked for it, `asker`, is remembered while it is under way.
 *
 * @throws {LimitError} when the client has, or all clients have, too many runs under way.
 */
export async function createRun(scenario: Scenario, client = 'server', asker = client): Promise<CreatedRun> {
  const run = await findOrStart(scenario, client);
  const active = findActiveRun(run.id);
  if (active) joinRun(active, asker);
  return run;
}

async function findOrStart(scenario: Scenario, client: string): Promise<CreatedRun> {
  const hash = scenarioHash(scenario);
  const starting = (holder.depinLabStarting ??= new Map());
  // Before it is stored an active run cannot be read yet.
  const joined = starting.get(hash);
  if (joined) return { id: (await joined).id, created: false };
  const active = findActiveRunByHash(hash);
  if (active) return { id: active.id, created: false };

  const start = startRun(scenario, hash, client).finally(() => starting.delete(hash));
  starting.set(hash, start);
  return start;
}

async function startRun(scenario: Scenario, hash: string, client: string): Promise<CreatedRun> {
  const stored = await database().run.findFirst({
    where: { scenarioHash: hash, engineVersion: ENGINE_VERSION, status: 'succeeded' },
    select: { id: true },
  });
  if (stored && (await hasNumbers(stored.id))) return { id: stored.id, created: false };
  checkRunLimits(client);

  const id = newId();
  const networks = Object.keys(scenario.networks);
  const total = networks.length * scenario.days;
  const run = openActiveRun(id, hash, client, {
    status: 'queued',
    phase: 'queued',
    done: 0,
    total,
    networks: Object.fromEntries(networks.map((network) => [network, { done: 0, total: scenario.days }])),
    error: null,
  });
  try {
    await storeQueued(id, hash, scenario, total);
  } catch (error) {
    closeActiveRun(run);
    throw error;
  }
  void executeRun(run, scenario);
  return { id, created: true };
}

/** Whether a stored run can be answered in place of a new one: damaged results are found out, and made anew. */
async function hasNumbers(id: string): Promise<boolean> {
  try {
    const run = await readRunAnew(id);
    return run?.status === 'succeeded' && (await isIntact(run));
  } catch (error) {
    if (error instanceof DamagedResultError) return false;
    throw error;
  }
}

/** The scenario's document is written each time: one that was damaged is whole again. */
async function storeQueued(id: string, hash: string, scenario: Scenario, totalUnits: number): Promise<void> {
  const document = JSON.stringify(scenario);
  const { id: scenarioId } = await database().scenario.upsert({
    where: { scenarioHash: hash },
    create: { id: newId(), scenarioHash: hash, document, schemaVersion: SCHEMA_VERSION },
    update: { document },
    select: { id: true },
  });
  await database().run.create({
    data: {
      id,
      scenarioId,
      scenarioHash: hash,
      engineVersion: ENGINE_VERSION,
      status: 'queued',
      phase: 'queued',
      totalUnits,
    },
  });
}
