import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  columnOf,
  dailyRecordFields,
  decodeFrame,
  resolveScenario,
  resultHash,
  type Scenario,
} from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';
import { createInlineRunner } from '@/simulation/runtime/inline-runner';
import { runScenario } from '@/simulation/runtime/runner';
import { database } from '../db/client';
import { prepareServer } from '../prepare-server';
import { sha256 } from '../sha256';
import { simulationPool } from '../simulation-pool';
import { createRun } from './create-run';
import { forgetEnded } from './ended-runs';
import { readFrame, readRun, readStoredFrame } from './read-run';
import { recoverRuns } from './recover-runs';
import { leaveRun } from './run-askers';
import { cancelActiveRun, findActiveRun } from './run-registry';
import { verifyRun } from './verify-run';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-runs-'));
const url = `file:${path.join(folder, 'runs.db')}`;
const ids = declarations.map(({ id }) => id);

function scenarioOf(set: Record<string, unknown>, days = 120): Scenario {
  const { scenario, issues } = resolveScenario(declarations, presets, { days, set });
  expect(issues).toEqual([]);
  return scenario;
}

async function finished(id: string) {
  for (let attempt = 0; attempt < 400 && findActiveRun(id); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  return readRun(id);
}

beforeAll(async () => {
  process.env['DATABASE_URL'] = url;
  await prepareServer();
}, 60_000);

afterAll(async () => {
  await simulationPool().close();
  await database().$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

describe('a run', () => {
  it('is stored with rows that equal what the command line prints', async () => {
    const { id, created } = await createRun(scenarioOf({ 'filecoin.onboardingPibPerDay': 5 }));
    const run = await finished(id);
    expect(created).toBe(true);
    expect(run).toMatchObject({ status: 'succeeded', error: null });
    expect(run?.progress).toEqual(Object.fromEntries(ids.map((each) => [each, { done: 120, total: 120 }])));
    expect(run?.networks.map(({ network }) => network).sort()).toEqual([...ids].sort());

    const rows = createClient({ url });
    for (const network of ids) {
      const [header, ...lines] = execFileSync(
        'npm',
        [
          'run',
          '-s',
          'sim',
          '--',
          'run',
          '--network',
          network,
          '--days',
          '120',
          ...(network === 'filecoin' ? ['--set', 'filecoin.onboardingPibPerDay=5'] : []),
        ],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      )
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','));
      const { rows: stored } = await rows.execute({
        sql: `SELECT epoch, date, ${dailyRecordFields.join(', ')} FROM EpochSnapshot WHERE runId = ? AND network = ? ORDER BY epoch`,
        args: [id, network],
      });
      expect(stored.length).toBe(120);
      const printed = lines.map((line) =>
        ['epoch', 'date', ...dailyRecordFields].map((name) => line[header?.indexOf(name) ?? -1]),
      );
      expect(
        stored.map((row) =>
          Array.from(row as unknown as ArrayLike<unknown>, (value) => (value === null ? '' : String(value))),
        ),
      ).toEqual(printed);
    }
    rows.close();
  }, 120_000);

  it('stores frames whose bytes equal an inline run and their own hash', async () => {
    const scenario = scenarioOf({ 'world.aiDemandGrowthPerYear': 0.9 });
    const { id } = await createRun(scenario);
    const run = await finished(id);
    const inline = await runScenario(createInlineRunner(), scenario);
    for (const network of ids) {
      const stored = await readStoredFrame(id, network);
      const frame = decodeFrame(stored?.data ?? new Uint8Array());
      expect(resultHash(frame)).toBe(stored?.resultHash);
      expect(run?.networks.find((each) => each.network === network)?.resultHash).toBe(
        resultHash(inline[network] ?? frame),
      );
      expect(columnOf(frame, 'supply').length).toBe(120);
    }
  });

  it('whose stored bytes are no longer those that were hashed is not given out', async () => {
    const { id } = await createRun(scenarioOf({ 'world.aiDemandGrowthPerYear': 0.91 }));
    const run = await finished(id);
    if (!run) throw new Error('the run is not there');
    const stored = await readStoredFrame(id, 'ionet');
    const data = Uint8Array.from(stored?.data ?? []);
    data[data.length - 1] = (data[data.length - 1] ?? 0) ^ 1;
    await database().frame.update({
      where: { runId_network: { runId: id, network: 'ionet' } },
      data: { data },
    });
    const anew = await createRun(run.scenario as Scenario);
    expect(anew).toMatchObject({ created: true });
    expect(await finished(anew.id)).toMatchObject({ status: 'succeeded' });
    await expect(readFrame(run, 'ionet')).rejects.toThrow(/ionet .* is damaged/);
    await database()
      .$executeRaw`UPDATE "Frame" SET "data" = 'text' WHERE "runId" = ${id} AND "network" = 'ionet'`;
    await expect(readFrame(run, 'ionet')).rejects.toThrow(/ionet .* is damaged/);
    await database().frame.deleteMany({ where: { runId: id, network: 'ionet' } });
    await expect(readFrame(run, 'ionet')).rejects.toThrow(/ionet .* is damaged/);
    expect(await readFrame(run, 'nowhere')).toBeUndefined();
    expect((await readFrame(run, 'filecoin'))?.data.length).toBeGreaterThan(0);

    expect(await readRun(id)).toMatchObject({ status: 'failed', error: { code: 'result-damaged' } });
    expect(await createRun(run.scenario as Scenario)).toEqual({ id: anew.id, created: false });
  });

  it('that lost a stored result is told as damaged, and its scenario is computed anew', async () => {
    const scenario = scenarioOf({ 'world.aiDemandGrowthPerYear': 0.92 });
    const { id } = await createRun(scenario);
    await finished(id);
    await database().frame.delete({ where: { runId_network: { runId: id, network: 'ionet' } } });
    forgetEnded();
    const again = await createRun(scenario);
    expect(again.created).toBe(true);
    expect(await readRun(id)).toMatchObject({ status: 'failed', error: { code: 'result-damaged' } });
    expect(await finished(again.id)).toMatchObject({ status: 'succeeded' });
  });

  it.each([
    ['Frame', 'rows', 'runId', 'text'],
    ['Frame', 'resultHash', 'runId', new Uint8Array([1, 2])],
    ['Run', 'computeMs', 'id', 'text'],
    ['Run', 'createdAt', 'id', 'text'],
    ['Run', 'finishedAt', 'id', 'text'],
    ['Run', 'doneUnits', 'id', 'text'],
    ['Run', 'progress', 'id', new Uint8Array([1, 2])],
  ])('whose %s.%s is of another type is withdrawn, and its scenario is computed anew', async (...where) => {
    const [table, column, key, value] = where;
    const scenario = scenarioOf({ 'world.aiDemandGrowthPerYear': 0.95 }, 30);
    const { id } = await createRun(scenario);
    await finished(id);
    const sql = `UPDATE "${table}" SET "${column}" = ? WHERE "${key}" = ?`;
    expect(await database().$executeRawUnsafe(sql, value, id)).toBeGreaterThan(0);
    forgetEnded();
    const again = await createRun(scenario);
    expect(again.created).toBe(true);
    expect(await finished(again.id)).toMatchObject({ status: 'succeeded' });
    await expect(readRun(id)).rejects.toThrow(/its row .* is damaged/);
    expect(await createRun(scenario)).toEqual({ id: again.id, created: false });
  });

  it('whose scenario was altered is not given out, and its scenario is computed anew', async () => {
    const scenario = scenarioOf({ 'world.aiDemandGrowthPerYear': 0.93 });
    const { id } = await createRun(scenario);
    const { scenarioHash: hash } = (await finished(id)) ?? { scenarioHash: '' };
    for (const document of ['no JSON', JSON.stringify({ ...scenario, days: 7 })]) {
      await database().scenario.update({ where: { scenarioHash: hash }, data: { document } });
      const again = await createRun(scenario);
      expect(again.created).toBe(true);
      expect(await finished(again.id)).toMatchObject({ status: 'succeeded', scenario: { days: 120 } });
      expect(await readRun(id)).toMatchObject({ status: 'failed', error: { code: 'result-damaged' } });
    }
  });

  it('whose bytes and hash were altered together is withdrawn once it is verified', async () => {
    const scenario = scenarioOf({ 'world.aiDemandGrowthPerYear': 0.94 });
    const { id } = await createRun(scenario);
    const run = await finished(id);
    if (!run) throw new Error('the run is not there');
    expect(await verifyRun(run, new AbortController().signal)).toMatchObject({ outcome: 'reproduced' });
    const data = Uint8Array.from((await readStoredFrame(id, 'ionet'))?.data ?? []);
    data[data.length - 1] = (data[data.length - 1] ?? 0) ^ 1;
    await database().frame.update({
      where: { runId_network: { runId: id, network: 'ionet' } },
      data: { data, resultHash: sha256(data) },
    });
    expect(await createRun(scenario)).toEqual({ id, created: false });
    const verified = await verifyRun(run, new AbortController().signal);
    expect(verified.outcome).toBe('different');
    expect(verified.networks.filter(({ equal }) => !equal).map(({ network }) => network)).toEqual(['ionet']);
    expect(await readRun(id)).toMatchObject({ status: 'failed', error: { code: 'result-damaged' } });
    expect(await createRun(scenario)).toMatchObject({ created: true });
  });

  it('can be read by everybody who joins it, from the first moment on', async () => {
    const scenario = scenarioOf({ 'world.interestRatePerYear': 0.071 });
    const joined = Array.from({ length: 5 }, async (_, index) => {
      for (let turn = 0; turn < 3 * index; turn++) await new Promise(setImmediate);
      return readRun((await createRun(scenario, 'server', `browser-${index}`)).id);
    });
    const ids = (await Promise.all(joined)).map((run) => run?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeDefined();
    await finished(ids[0] ?? '');
  });

  it('is never computed twice: joined while under way, answered from the store afterwards', async () => {
    const scenario = scenarioOf({ 'world.interestRatePerYear': 0.07 }, 900);
    const answers = await Promise.all([createRun(scenario), createRun(scenario), createRun(scenario)]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.filter(({ created }) => created).length).toBe(1);
    const { id } = answers[0];
    await finished(id);
    expect(await createRun(scenario)).toEqual({ id, created: false });
  });

  it('can be cancelled, leaves no numbers behind, and can be run again', async () => {
    const scenario = scenarioOf({ 'world.interestRatePerYear': 0.08 }, 7300);
    const { id } = await createRun(scenario);
    const active = findActiveRun(id);
    if (active) cancelActiveRun(active);
    const again = await createRun(scenario);
    const run = await finished(id);
    expect(run).toMatchObject({ status: 'cancelled', networks: [], error: { code: 'cancelled' } });
    expect(run?.done).toBe(active?.event.done);
    expect(run?.progress).toEqual(active?.event.networks);
    expect(await database().epochSnapshot.count({ where: { runId: id } })).toBe(0);
    expect(again.created).toBe(true);
    expect(again.id).not.toBe(id);
    expect(id).toMatch(/^[2-9A-HJ-NP-Za-km-z]{12}$/);
    expect(await finished(again.id)).toMatchObject({ status: 'succeeded' });
  });

  it('that is cancelled while it is stored is not stored, and one that is being committed goes on', async () => {
    const scenario = scenarioOf({ 'world.interestRatePerYear': 0.081 }, 7300);
    /** Cancels the run when its result is about to be written by a statement, the n-th, or to be committed. */
    const cancelled = async (when: 'statement' | 'commit', nth = 1) => {
      const { id } = await createRun(scenario, 'server', 'ann');
      const active = findActiveRun(id);
      if (!active) throw new Error('the run is over too soon');
      const told = { committing: false, left: undefined as boolean | undefined };
      let count = 0;
      Object.defineProperty(active, 'committing', {
        get: () => told.committing,
        set: (value: boolean) => {
          told.committing = value;
          if (value === (when === 'commit') && ++count === nth) told.left = leaveRun(active, 'ann');
        },
      });
      return { id, left: told, run: await finished(id), hash: active.scenarioHash };
    };
    for (const nth of [1, 3]) {
      const { left, run } = await cancelled('statement', nth);
      expect(left.left).toBe(true);
      expect(run).toMatchObject({ status: 'cancelled', networks: [] });
    }
    const { id, left, run, hash } = await cancelled('commit');
    expect(left.left).toBe(false);
    expect(run).toMatchObject({ status: 'succeeded' });
    expect(await createRun(scenario)).toEqual({ id, created: false });
    expect(await database().run.count({ where: { scenarioHash: hash, status: 'succeeded' } })).toBe(1);
  }, 30_000);

  it('that a stopped process left behind is marked interrupted', async () => {
    const { id } = await createRun(scenarioOf({ 'world.interestRatePerYear': 0.09 }));
    await finished(id);
    const progress = { ionet: { done: 64, total: 120 } };
    const data = { status: 'running', doneUnits: 64, progress: JSON.stringify(progress) };
    await database().run.update({ where: { id }, data });
    expect(await recoverRuns()).toBe(1);
    const code = 'interrupted';
    expect(await readRun(id)).toMatchObject({ status: code, done: 64, progress, error: { code } });
    await database().run.update({ where: { id }, data: { progress: 'no JSON' } });
    forgetEnded();
    expect(await readRun(id)).toMatchObject({ status: code, progress: {} });
  });
});
