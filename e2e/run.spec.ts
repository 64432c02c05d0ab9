import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openCompare, readouts, settled, watchConsole } from './support';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-e2e-'));
let port: number;

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function startServer(): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'],
    {
      env: { ...process.env, DATABASE_URL: `file:${path.join(folder, 'runs.db')}` },
      stdio: 'ignore',
    },
  );
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/api/v1/runs/none`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(404);
  return server;
}

async function stopServer(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a run is saved, opened under its permalink, shown after a restart and reproduced in the browser', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const expectQuiet = watchConsole(page);
  port = await freePort();
  let server = await startServer();
  try {
    await openCompare(page, `http://127.0.0.1:${port}/?filecoin.renewalRate=0.4`);
    const previewed = await readouts(page);
    await page.getByRole('button', { name: 'Run and save' }).click();
    await expect(page).toHaveURL(/\/runs\/[\w-]{12}$/, { timeout: 20_000 });
    await settled(page);
    expect(await readouts(page)).toEqual(previewed);

    await stopServer(server);
    server = await startServer();
    await page.reload();
    await settled(page);
    expect(await readouts(page)).toEqual(previewed);

    await page.getByRole('button', { name: 'Verify in this browser' }).click();
    await expect(page.getByText('Reproduced bit for bit in this browser: 3 of 3 networks.')).toBeVisible({
      timeout: 20_000,
    });

    await page.getByRole('link', { name: 'Open as scenario' }).click();
    await settled(page);
    await expect(page.getByRole('textbox', { name: 'Renewal rate' })).toHaveValue('0.4');
    expectQuiet();
  } finally {
    await stopServer(server);
  }
});
