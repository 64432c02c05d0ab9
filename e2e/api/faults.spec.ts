import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/lib/temporary-server';

interface Run {
  readonly id: string;
  readonly status: string;
  readonly phase: string;
  readonly error: { code: string } | null;
  readonly done: number;
  readonly progress: Readonly<Record<string, { readonly done: number; readonly total: number }>>;
  readonly networks: unknown[];
}

const post = (url: string, body: unknown) =>
  fetch(`${url}/api/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const scenario = (index: number, days = 7300) => ({
  days,
  set: { 'world.interestRatePerYear': index / 1000 },
});
const readRun = async (url: string, id: string) =>
  (await (await fetch(`${url}/api/v1/runs/${id}`)).json()) as Run;

async function rowsOf(
  { database }: { readonly database: string },
  id: string,
): Promise<[frames: number, epochs: number]> {
  const client = createClient({ url: `file:${database}` });
  const count = async (table: string) =>
    Number(
      (await client.execute({ sql: `SELECT count(*) AS n FROM "${table}" WHERE runId = ?`, args: [id] }))
        .rows[0]?.['n'],
    );
  const counts: [number, number] = [await count('Frame'), await count('EpochSnapshot')];
  client.close();
  return counts;
}

test('kill -9 at any moment leaves each run whole or marked interrupted, never half there', async () => {
  test.setTimeout(180_000);
  const server = await startServer();
  try {
    const ends: string[] = [];
    for (const [round, delay] of [0, 150, 400, 700, 1100].entries()) {
      const ids = await Promise.all(
        [1, 2, 3].map(
          async (run) => ((await (await post(server.url, scenario(10 * round + run))).json()) as Run).id,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, delay));
      await server.kill();
      await server.restart();
      for (const id of ids) {
        const { status, error, done, progress } = await readRun(server.url, id);
        ends.push(status);
        expect(await rowsOf(server, id)).toEqual(status === 'succeeded' ? [3, 3 * 7300] : [0, 0]);
        expect(Object.values(progress).reduce((sum, each) => sum + each.done, 0)).toBe(done);
        if (status !== 'succeeded') expect([status, error?.code]).toEqual(['interrupted', 'interrupted']);
      }
    }
    expect(ends).toContain('interrupted');
    const again = await post(server.url, scenario(1));
    expect([200, 202]).toContain(again.status);
  } finally {
    await server.stop();
  }
});

test('kill -9 in the middle of the write leaves nothing of the run', async () => {
  test.setTimeout(120_000);
  const server = await startServer();
  const log = `${server.database}-wal`;
  /** SQLite writes what a transaction changes into its log when its cache is full, long before the commit. */
  const logBytes = () => statSync(log).size;
  try {
    for (let round = 1; round <= 3; round++) {
      const { id } = (await (await post(server.url, scenario(round))).json()) as Run;
      await expect
        .poll(async () => (await readRun(server.url, id)).phase, { timeout: 30_000, intervals: [1] })
        .toMatch(/simulating|saving/);
      const before = logBytes();
      const until = Date.now() + 30_000;
      while (logBytes() < before + 1e6 && Date.now() < until) await new Promise(setImmediate);
      await server.kill();
      expect(logBytes()).toBeGreaterThan(before + 1e6);
      // In a copy: whoever opens the file itself would tidy up what the next start has to cope with.
      const copy = path.join(path.dirname(server.database), `copy-${round}.db`);
      for (const end of ['', '-wal']) copyFileSync(server.database + end, copy + end);
      expect(await rowsOf({ database: copy }, id)).toEqual([0, 0]);
      await server.restart();
      expect(await readRun(server.url, id)).toMatchObject({
        status: 'interrupted',
        error: { code: 'interrupted' },
        networks: [],
      });
      expect(await rowsOf(server, id)).toEqual([0, 0]);
    }
  } finally {
    await server.stop();
  }
});

test('a database that another process holds is a 503 with the seconds to wait, and works again afterwards; what was accepted is stored then', async () => {
  test.setTimeout(90_000);
  const server = await startServer();
  const other = createClient({ url: `file:${server.database}` });
  try {
    const lock = await other.transaction('write');
    const refused = await post(server.url, scenario(1, 40));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await refused.json()).toMatchObject({ type: 'urn:depin-lab:problem:database-busy' });

    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
    expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({
      status: 'degraded',
      problems: ['the database cannot be written now: database-busy'],
      database: { writable: false },
    });

    const state = { waiting: true };
    const others = Promise.all([2, 3, 4, 5].map((index) => post(server.url, scenario(index, 40)))).finally(
      () => (state.waiting = false),
    );
    const answers: number[] = [];
    while (state.waiting) {
      const asked = performance.now();
      for (const address of ['/icon.svg', '/health', '/api/v1/presets'])
        expect((await fetch(`${server.url}${address}`)).status).toBe(200);
      answers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await others).map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(answers.length).toBeGreaterThan(10);
    expect(Math.max(...answers)).toBeLessThan(500);
    await lock.rollback();
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    expect((await post(server.url, scenario(1, 40))).status).toBe(202);

    const accepted = ((await (await post(server.url, scenario(6))).json()) as Run).id;
    const longer = await other.transaction('write');
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(await readRun(server.url, accepted)).toMatchObject({ status: 'running', phase: 'saving' });
    await longer.rollback();
    await expect
      .poll(async () => (await readRun(server.url, accepted)).status, { timeout: 15_000 })
      .toBe('succeeded');
    expect(await rowsOf(server, accepted)).toEqual([3, 3 * 7300]);
  } finally {
    other.close();
    await server.stop();
  }
});

test('a full disk fails the run with its reason and keeps what was stored', async () => {
  test.skip(process.getuid?.() !== 0, 'only the superuser can mount a small disk');
  test.setTimeout(120_000);
  const disk = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk]);
  try {
    const server = await startServer(disk);
    try {
      const small = ((await (await post(server.url, scenario(1, 30))).json()) as Run).id;
      await expect.poll(async () => (await readRun(server.url, small)).status).toBe('succeeded');
      const large = ((await (await post(server.url, scenario(2))).json()) as Run).id;
      await expect
        .poll(async () => (await readRun(server.url, large)).status, { timeout: 60_000 })
        .toBe('failed');
      expect(await readRun(server.url, large)).toMatchObject({ error: { code: 'disk-full' }, networks: [] });
      expect(await rowsOf(server, large)).toEqual([0, 0]);
      expect(await rowsOf(server, small)).toEqual([3, 90]);
      expect(await (await fetch(`${server.url}/health`)).json()).toMatchObject({
        status: 'degraded',
        problems: ['the disk is nearly full'],
      });
    } finally {
      await server.stop();
    }
  } finally {
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});

test('500 requests whose clients leave in the middle leave memory and handles as they were', async () => {
  test.setTimeout(180_000);
  // Six times as many as may be under way: places that were not given back would be missed.
  const server = await startServer(undefined, {
    DOWNLOADS_AT_ONCE_PER_CLIENT: '100',
    RATE_LIMIT_EXPORT: '10000',
  });
  try {
    const { id } = (await (await post(server.url, scenario(1, 3650))).json()) as Run;
    await expect
      .poll(async () => (await readRun(server.url, id)).status, { timeout: 30_000 })
      .toBe('succeeded');
    const leave = async (count: number) => {
      for (let done = 0; done < count; done += 10)
        await Promise.all(
          Array.from({ length: 10 }, async () => {
            const abort = new AbortController();
            const address = `${server.url}/api/v1/runs/${id}/snapshots?network=filecoin&format=csv`;
            const response = await fetch(address, { signal: abort.signal });
            expect(response.status).toBe(200);
            await response.body?.getReader().read();
            abort.abort();
          }),
        );
    };
    const measure = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const text = await (await fetch(`${server.url}/metrics`)).text();
      const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
      return {
        heap: read('nodejs_heap_size_used_bytes'),
        external: read('nodejs_external_memory_bytes'),
        handles: read('nodejs_active_handles_total'),
      };
    };
    await leave(100);
    const before = await measure();
    await leave(500);
    const after = await measure();
    expect(before.handles).toBeGreaterThan(0);
    expect(after.handles - before.handles).toBeLessThan(12);
    expect(after.heap - before.heap).toBeLessThan(64e6);
    // One table of this run is some five megabytes.
    expect(after.external - before.external).toBeLessThan(300e6);
  } finally {
    await server.stop();
  }
});

test('archives and Parquet files whose clients leave are given up, and others are answered meanwhile', async () => {
  test.setTimeout(120_000);
  const server = await startServer(undefined, { DOWNLOADS_AT_ONCE_PER_CLIENT: '100' });
  try {
    const { id } = (await (await post(server.url, scenario(1))).json()) as Run;
    await expect
      .poll(async () => (await readRun(server.url, id)).status, { timeout: 30_000 })
      .toBe('succeeded');
    const address = `${server.url}/api/v1/runs/${id}`;
    const measure = async () => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
      return { cpu: read('process_cpu_seconds_total'), external: read('nodejs_external_memory_bytes') };
    };
    const begun = performance.now();
    for (const first of ['archive', 'snapshots?network=ionet&format=parquet'])
      await (await fetch(`${address}/${first}`)).arrayBuffer();
    const alone = performance.now() - begun;
    const before = await measure();
    const leave = async (what: string) => {
      const response = await fetch(`${address}/${what}`, { signal: AbortSignal.timeout(500) });
      await response.arrayBuffer();
      return response.status;
    };
    const left = Array.from({ length: 30 }, (_, index) => [
      leave('archive'),
      leave(`snapshots?network=ionet&format=parquet&every=${index + 1}`),
    ]);
    const ends = Promise.allSettled(left.flat());
    const asked = performance.now();
    expect((await fetch(`${server.url}/icon.svg`)).status).toBe(200);
    // Sixty files would take sixty times as long as one.
    expect(performance.now() - asked).toBeLessThan(1_000 + 3 * alone);
    // A few are made in time or refused, by how fast the machine is; most have left before their turn.
    const statuses = (await ends).map((end) => (end.status === 'fulfilled' ? end.value : 'left'));
    for (const status of statuses) expect([200, 429, 'left']).toContain(status);
    expect(statuses).toContain('left');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const after = await measure();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect((await measure()).cpu - after.cpu).toBeLessThan(0.5);
    expect(after.external - before.external).toBeLessThan(300e6);

    const whole = await Promise.all(Array.from({ length: 30 }, () => fetch(`${address}/archive`)));
    const sizes = await Promise.all(whole.map(async (each) => (await each.arrayBuffer()).byteLength));
    expect(whole.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
    expect(new Set(sizes).size).toBe(1);
  } finally {
    await server.stop();
  }
});

test('an upload whose client leaves in the middle is no failure of the server', async () => {
  const server = await startServer();
  try {
    const head = ['POST /api/v1/runs HTTP/1.1', 'host: localhost', 'content-type: application/json'];
    const socket = connect(Number(new URL(server.url).port), 'localhost');
    socket.write([...head, 'content-length: 1000', '', '{"days": 30'].join('\r\n'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    socket.destroy();
    const answered = async () =>
      [
        ...(await (await fetch(`${server.url}/metrics`)).text()).matchAll(
          /request_seconds_count\{endpoint="createRun".*status="(\d+)"/g,
        ),
      ].map(([, status]) => status);
    await expect.poll(answered).toEqual(['499']);
  } finally {
    await server.stop();
  }
});
