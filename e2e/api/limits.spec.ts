import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/lib/temporary-server';

const WRITES = 20;
const IDLE_MS = 4_000;
const DOWNLOADS = 4;

/** Statuses of requests that each name another address as their sender. */
async function statuses(url: string): Promise<number[]> {
  const answers = Array.from({ length: 2 * WRITES }, (_, index) =>
    fetch(`${url}/api/v1/scenarios/nowhere`, {
      method: 'DELETE',
      headers: { 'x-forwarded-for': `10.0.0.${index}` },
    }),
  );
  return (await Promise.all(answers)).map(({ status }) => status);
}

for (const trusted of [false, true]) {
  test(`forwarded addresses count as clients ${trusted ? 'behind a trusted proxy' : 'not at all'}`, async () => {
    const server = await startServer(undefined, {
      RATE_LIMIT_WRITE: String(WRITES),
      TRUST_PROXY: trusted ? '1' : '0',
    });
    try {
      const refused = (await statuses(server.url)).filter((status) => status === 429);
      expect(refused).toHaveLength(trusted ? 0 : WRITES);
    } finally {
      await server.stop();
    }
  });
}

test('downloads that nobody reads are ended, and refused beyond so many', async () => {
  test.setTimeout(90_000);
  const server = await startServer(undefined, {
    IDLE_SECONDS: String(IDLE_MS / 1000),
    DOWNLOADS_AT_ONCE_PER_CLIENT: String(DOWNLOADS),
  });
  try {
    const post = await fetch(`${server.url}/api/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ days: 7300 }),
    });
    const { id } = (await post.json()) as { id: string };
    const address = `${server.url}/api/v1/runs/${id}`;
    const status = async () => ((await (await fetch(address)).json()) as { status: string }).status;
    await expect.poll(status, { timeout: 30_000 }).toBe('succeeded');

    const download = `/api/v1/runs/${id}/snapshots?network=ionet&format=csv`;
    const sockets = Array.from({ length: DOWNLOADS }, () => {
      const socket = connect(Number(new URL(server.url).port), 'localhost').pause();
      socket.on('error', () => undefined);
      socket.write(`GET ${download} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
      return { begun: once(socket, 'readable'), ended: once(socket, 'close'), socket };
    });
    await Promise.all(sockets.map(({ begun }) => begun));
    // Counted as any other, and answered without reading anything.
    const ask = async () => (await fetch(`${address}/frames/ethereum`)).status;
    expect(await ask()).toBe(429);
    // Each waits so long for its first byte at most, and stands still as long after its last.
    await wait(2.5 * IDLE_MS);
    expect(await ask()).toBe(404);
    for (const { socket } of sockets) socket.resume();
    await Promise.all(sockets.map(({ ended }) => ended));
    const { byteLength } = await (await fetch(`${server.url}${download}`)).arrayBuffer();
    for (const { socket } of sockets) expect(socket.bytesRead).toBeLessThan(byteLength);

    // Requests that came behind another on a connection that is gone hold no place either.
    const hurried = connect(Number(new URL(server.url).port), 'localhost').pause();
    hurried.on('error', () => undefined);
    const request = `GET ${download} HTTP/1.1\r\nhost: localhost\r\n\r\n`;
    hurried.write(request.repeat(DOWNLOADS));
    await once(hurried, 'readable');
    await expect.poll(ask).toBe(429);
    hurried.destroy();
    const atOnce = async () => {
      const whole = await Promise.all(
        Array.from({ length: DOWNLOADS }, () => fetch(`${server.url}${download}`)),
      );
      for (const { body } of whole) await body?.cancel();
      return whole.map(({ status }) => status);
    };
    await expect.poll(atOnce, { timeout: 20_000 }).toEqual(Array.from({ length: DOWNLOADS }, () => 200));
  } finally {
    await server.stop();
  }
});
