import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from './server.mjs';

export interface TemporaryServer {
  readonly url: string;
  /** Its SQLite file. */
  readonly database: string;
  /** Ends the process at once, as a crash would. */
  readonly kill: () => Promise<void>;
  /** Ends it and removes its database. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same port and database. */
  readonly restart: () => Promise<void>;
}

const READY_WITHIN_MS = 20_000;

/**
 * The production build on a free port with a database of its own: for measuring, pictures and restarts. Its database
 * lies below `home`; `settings` are environment variables.
 */
export async function startServer(
  home = os.tmpdir(),
  settings: Readonly<Record<string, string>> = {},
): Promise<TemporaryServer> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build yet. Run "npm run build" first.');
  const folder = mkdtempSync(path.join(home, 'depin-lab-server-'));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  let server = launch(port, folder, settings);
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  const stop = async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url);
  } catch (error) {
    await stop();
    throw error;
  }
  const restart = async () => {
    await kill();
    server = launch(port, folder, settings);
    await answers(url);
  };
  return { url, database: path.join(folder, 'lab.db'), kill, stop, restart };
}

function launch(port: number, folder: string, settings: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env: { ...process.env, DATABASE_URL: `file:${path.join(folder, 'lab.db')}`, ...settings },
    stdio: 'ignore',
  });
}

async function answers(url: string): Promise<void> {
  for (const until = Date.now() + READY_WITHIN_MS; Date.now() < until;) {
    const ready = await fetch(`${url}/icon.svg`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start.');
}
