import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort } from '../scripts/lib/server.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-start-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(environment: Readonly<Record<string, string>>): { child: ChildProcess; told: () => string } {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, DATABASE_URL: `file:${path.join(folder, 'lab.db')}`, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, told: () => text };
}

test('a setting the server cannot use ends it with the reason instead of an error on every page', async () => {
  const { child, told } = start({ PORT: String(await findFreePort()), LOG_LEVEL: 'loud' });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(told()).toContain('LOG_LEVEL must be one of');
  expect(told()).not.toContain('is ready');
});

test('limits that are none are refused at the start, not at every request', async () => {
  const { child, told } = start({ PORT: String(await findFreePort()), RUNS_AT_ONCE: '0' });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(told()).toContain('RUNS_AT_ONCE must be a number above 0; it is "0".');
});

test('a file that is no database is named, with what to do, and left as it is', async () => {
  const file = path.join(folder, 'notes.txt');
  writeFileSync(file, 'notes, not a database\n'.repeat(50));
  const { child, told } = start({ PORT: String(await findFreePort()), DATABASE_URL: `file:${file}` });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(told()).toContain(`${file} is not a database that can be read`);
});

test('the server ends when the process that started it is killed', async () => {
  const port = await findFreePort();
  const { child, told } = start({ PORT: String(port) });
  await expect.poll(told, { timeout: 20_000 }).toContain('is ready');
  child.kill('SIGKILL');
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/icon.svg`).then(
          () => 'answers',
          () => 'gone',
        ),
      { timeout: 10_000 },
    )
    .toBe('gone');
});
