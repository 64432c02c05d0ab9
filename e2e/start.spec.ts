import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort } from '../scripts/lib/server.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-start-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NODE: readonly [string, readonly string[]] = [process.execPath, ['scripts/start.mjs']];
const NPM: readonly [string, readonly string[]] = ['npm', ['start']];

function start(
  environment: Readonly<Record<string, string>>,
  [command, args] = NODE,
): { child: ChildProcess; told: () => string } {
  const child = spawn(command, args, {
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
  for (const name of ['RUNS_AT_ONCE', 'RATE_LIMIT_EXPORT', 'DOWNLOADS_AT_ONCE', 'IDLE_SECONDS']) {
    const { child, told } = start({ PORT: String(await findFreePort()), [name]: '0' });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(told()).toContain(`${name} must be a number above 0; it is "0".`);
  }
});

test('a file that is no database is named, with what to do, and left as it is', async () => {
  const file = path.join(folder, 'notes.txt');
  const notes = 'notes, not a database\n'.repeat(50);
  writeFileSync(file, notes);
  const { child, told } = start({ PORT: String(await findFreePort()), DATABASE_URL: `file:${file}` });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(told()).toContain(`${file} is not a database that can be read`);
  expect(readFileSync(file, 'utf8')).toBe(notes);
});

for (const [how, command, signal] of [
  ['the process that started it is killed', NODE, 'SIGKILL'],
  ['npm, which started that process, is asked to end', NPM, 'SIGTERM'],
] as const)
  test(`the server ends when ${how}`, async () => {
    const port = await findFreePort();
    const { child, told } = start({ PORT: String(port) }, command);
    await expect.poll(told, { timeout: 20_000 }).toContain('is ready');
    child.kill(signal);
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
