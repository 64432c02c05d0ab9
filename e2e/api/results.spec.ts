import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { tableFromIPC } from 'apache-arrow';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { apiClient, storedRun } from './api-client';

const INPUT = {
  days: 90,
  seed: 4,
  set: { 'world.tokenMarketMode': 'random', 'ionet.discountVersusCloud': 0.6 },
};

type Cell = string | null;

/** Cells as CSV writes them, dates cut to the day. */
function cell(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' || typeof value === 'string' ? String(value) : JSON.stringify(value);
}

test('CSV, JSON, Arrow and Parquet hold the numbers the command line prints', async ({ baseURL }) => {
  const base = baseURL ?? '';
  const id = await storedRun(apiClient(base), INPUT);
  const read = (query: string) => fetch(`${base}/api/v1/runs/${id}/snapshots?${query}`);
  for (const network of ['filecoin', 'ionet', 'bittensor']) {
    const csv = await (await read(`network=${network}&format=csv`)).text();
    const options = Object.entries(INPUT.set)
      .filter(([key]) => key.startsWith('world.') || key.startsWith(`${network}.`))
      .flatMap(([key, value]) => ['--set', `${key}=${value}`]);
    const printed = execFileSync(
      'npm',
      ['run', '-s', 'sim', '--', 'run', '--network', network, '--days', '90', '--seed', '4', ...options],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    expect(csv).toBe(printed);

    const [header = [], ...rows] = csv
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const json = (await (await read(`network=${network}&format=json`)).json()) as {
      columns: Record<string, unknown[]>;
    };
    expect(Object.keys(json.columns)).toEqual(header);
    const arrow = tableFromIPC(
      new Uint8Array(await (await read(`network=${network}&format=arrow`)).arrayBuffer()),
    );
    const parquet = await parquetReadObjects({
      file: await (await read(`network=${network}&format=parquet`)).arrayBuffer(),
    });
    expect(arrow.schema.fields.map(({ name }) => name)).toEqual(header);
    rows.forEach((row, index) => {
      const byArrow = arrow.get(index)?.toJSON() as Record<string, unknown>;
      const dated = { ...byArrow, date: new Date(Number(byArrow['date'])) } as Record<string, unknown>;
      expect(header.map((name) => cell(json.columns[name]?.[index]))).toEqual(row);
      expect(header.map((name) => cell(dated[name]))).toEqual(row);
      expect(header.map((name) => cell(parquet[index]?.[name]))).toEqual(row);
    });
  }
});

test('a part of the rows and columns, and all networks in one table', async ({ baseURL }) => {
  const base = baseURL ?? '';
  const id = await storedRun(apiClient(base), INPUT);
  const read = async (query: string) =>
    (await (await fetch(`${base}/api/v1/runs/${id}/snapshots?format=csv&${query}`)).text())
      .trimEnd()
      .split('\n');
  const part = await read('network=filecoin&metrics=price,staked&from=2025-09-20&to=2025-10-10&every=10');
  expect(part.map((line) => line.split(',').slice(0, 2).join())).toEqual([
    'epoch,date',
    '11,2025-09-20',
    '21,2025-09-30',
    '31,2025-10-10',
  ]);
  expect(part[0]).toBe('epoch,date,price,staked');
  const all = await read('metrics=supply');
  expect(all[0]).toBe('network,epoch,date,supply');
  expect(all.length).toBe(1 + 3 * 90);
});

test('a permalink with an ending is its data, and takes the same query', async ({ baseURL }) => {
  const base = baseURL ?? '';
  const client = apiClient(base);
  const id = await storedRun(client, INPUT);
  const query = 'network=filecoin&metrics=price&every=30';
  for (const format of ['csv', 'json', 'arrow', 'parquet']) {
    const short = await fetch(`${base}/runs/${id}.${format}?${query}`);
    const long = await fetch(`${base}/api/v1/runs/${id}/snapshots?format=${format}&${query}`);
    expect(short.headers.get('content-type')).toBe(long.headers.get('content-type'));
    expect(Buffer.from(await short.arrayBuffer())).toEqual(Buffer.from(await long.arrayBuffer()));
  }
  for (const [ending, type] of [
    ['png', 'image/png'],
    ['zip', 'application/zip'],
  ])
    expect((await fetch(`${base}/runs/${id}.${ending}`)).headers.get('content-type')).toBe(type);
  const chinese = await fetch(`${base}/zh-CN/runs/${id}.csv?${query}`, { redirect: 'manual' });
  expect(chinese.headers.get('location')).toBe(`/api/v1/runs/${id}/snapshots?${query}&format=csv`);
  // A page of another origin may only follow what names it.
  expect(chinese.headers.get('access-control-allow-origin')).toBe('*');
  const kept = await fetch(`${base}/api/v1/scenarios`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario: INPUT }),
  });
  const scenario = (await kept.json()) as { id: string };
  expect(await (await fetch(`${base}/s/${scenario.id}.json`)).json()).toMatchObject({ id: scenario.id });
  expect((await fetch(`${base}/runs/nothing.csv`)).status).toBe(404);
  expect((await fetch(`${base}/runs/${id}.exe`)).status).toBe(404);
});

test('a long archive is made while other requests are answered, and not for clients that have left', async ({
  baseURL,
}) => {
  test.setTimeout(90_000);
  const base = baseURL ?? '';
  const id = await storedRun(apiClient(base), { days: 3650, seed: 61 });
  const address = `${base}/api/v1/runs/${id}/archive`;
  const state = { made: false };
  const archive = fetch(address)
    .then((response) => response.arrayBuffer())
    .finally(() => (state.made = true));
  const waits: number[] = [];
  while (!state.made) {
    const asked = performance.now();
    expect((await fetch(`${base}/icon.svg`)).status).toBe(200);
    waits.push(performance.now() - asked);
  }
  expect(Object.keys(unzipSync(new Uint8Array(await archive))).length).toBe(10);
  expect(waits.length).toBeGreaterThan(10);
  expect(Math.max(...waits)).toBeLessThan(1_500);
  for (let left = 0; left < 40; left++) {
    await fetch(address, { signal: AbortSignal.timeout(50) }).catch(() => undefined);
  }
  const asked = performance.now();
  expect((await fetch(`${base}/health`)).status).toBe(200);
  expect(performance.now() - asked).toBeLessThan(5_000);
});

test('the archive explains itself, and both ways to reproduce it give its hashes', async ({ baseURL }) => {
  const base = baseURL ?? '';
  const id = await storedRun(apiClient(base), INPUT);
  const files = unzipSync(
    new Uint8Array(await (await fetch(`${base}/api/v1/runs/${id}/archive`)).arrayBuffer()),
  );
  expect(Object.keys(files).sort()).toEqual([
    'CITATION.cff',
    'README.md',
    'data/bittensor.csv',
    'data/bittensor.parquet',
    'data/filecoin.csv',
    'data/filecoin.parquet',
    'data/ionet.csv',
    'data/ionet.parquet',
    'metadata.json',
    'scenario.json',
  ]);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const metadata = JSON.parse(text('metadata.json')) as {
    results: { network: string; resultHash: string }[];
    reproduce: { commandLine: string; curl: string };
    links: { run: string; scenario: string };
    columns: Record<string, { columns: { name: string }[] }[]>;
  };
  const hashes = Object.fromEntries(metadata.results.map(({ network, resultHash }) => [network, resultHash]));
  expect(text('README.md')).toContain(hashes['filecoin']);
  expect(metadata.links.scenario).toContain('ionet.discountVersusCloud=0.6');
  const shell = (command: string) =>
    JSON.parse(execFileSync('sh', ['-c', command], { encoding: 'utf8', maxBuffer: 1 << 26 })) as {
      networks: unknown;
    };
  const printed = shell(metadata.reproduce.commandLine).networks as Record<string, { resultHash: string }>;
  expect(
    Object.fromEntries(Object.entries(printed).map(([network, { resultHash }]) => [network, resultHash])),
  ).toEqual(hashes);
  const answered = shell(metadata.reproduce.curl).networks as { network: string; resultHash: string }[];
  expect(Object.fromEntries(answered.map(({ network, resultHash }) => [network, resultHash]))).toEqual(
    hashes,
  );
  for (const network of Object.keys(hashes)) {
    const header = text(`data/${network}.csv`).split('\n')[0]?.split(',').slice(2) ?? [];
    const described = (metadata.columns[network] ?? []).flatMap(({ columns }) =>
      columns.map(({ name }) => name),
    );
    expect(described).toEqual(header);
  }
});
