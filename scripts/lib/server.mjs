import { spawn } from 'node:child_process';
import net from 'node:net';
import { packageCommand } from './processes.mjs';
import { ROOT } from './project.mjs';
import { say, StepError } from './report.mjs';

const READY_TIMEOUT_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;

/** Refuses a taken port before the long steps, not after them. */
export function requireFreePort(port, command = 'start') {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new StepError(
          taken ? `Port ${port} is already taken.` : `Port ${port} cannot be used: ${error.message}.`,
          `${taken ? 'Stop the program that uses it, or choose' : 'Choose'} another port: PORT=${port < 65000 ? port + 1 : 3000} npm ${command}`,
        ),
      );
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

/** A port nobody uses at this moment. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts Next, says when it answers, and lives as long as it does. A signal to us is passed on, so that
 * stopping this process stops the server; being stopped is then no failure.
 *
 * @returns {Promise<number>} the exit code to end with
 */
export async function serve(mode, port) {
  const child = spawn(process.execPath, [packageCommand('next'), mode, '--port', String(port)], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) },
    // The channel tells the server when this process is gone, however it ended.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  process.once('exit', () => child.kill());
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The server waits for open connections, which may never end; asked twice, it waits no longer.
      const patience = stopping ? 0 : STOP_PATIENCE_MS;
      stopping = true;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    });
  }
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, reason: error.message }));
    child.once('exit', (code, signal) => resolve({ code: code ?? 1, reason: signal ?? `exit code ${code}` }));
  });
  const waiting = new AbortController();
  const outcome = await Promise.race([ended, untilAnswers(port, waiting.signal)]);
  waiting.abort();
  if (outcome === 'ready') say(`DePIN Lab is ready at http://localhost:${port}`);
  else child.kill();
  const { code, reason } = outcome === 'ready' ? await ended : outcome;
  if (stopping) return 0;
  if (outcome === 'ready') return code;
  throw new StepError(
    `The server stopped before it was ready (${reason}).`,
    'Correct what the messages above name, and start again.',
  );
}

async function untilAnswers(port, stopped) {
  const begin = performance.now();
  while (!stopped.aborted && performance.now() - begin < READY_TIMEOUT_MS) {
    try {
      const signal = AbortSignal.any([stopped, AbortSignal.timeout(READY_TIMEOUT_MS)]);
      const { ok, status } = await fetch(`http://127.0.0.1:${port}/icon.svg`, { signal });
      return ok ? 'ready' : { code: 1, reason: `it answers ${status}` };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return { code: 1, reason: `no answer within ${READY_TIMEOUT_MS / 1000} s` };
}
