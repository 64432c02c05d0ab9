import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { endWhenIdle, idleSeconds } from './idle-connections';

const server = createServer((request, response) => {
  endWhenIdle(request.socket);
  const drip = setInterval(() => response.write('.'), 50);
  response.on('close', () => clearInterval(drip));
  if (request.url === '/flood') response.write(Buffer.alloc(64e6));
});
afterAll(() => {
  delete process.env['IDLE_SECONDS'];
  server.closeAllConnections();
  server.close();
});

it('ends a connection whose client reads no more, and none on which something moves', async () => {
  process.env['IDLE_SECONDS'] = '0.3';
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ask = (address: string) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`GET ${address} HTTP/1.1\r\nhost: here\r\n\r\n`);
    return socket;
  };
  const count = () => new Promise<number>((resolve) => server.getConnections((_, open) => resolve(open)));
  const [stalled, reading] = [ask('/flood'), ask('/drip').resume()];
  stalled.pause();
  stalled.on('error', () => undefined);
  await expect.poll(count, { interval: 5 }).toBe(2);
  await expect.poll(count, { timeout: 5_000 }).toBe(1);
  await wait(500);
  expect(await count()).toBe(1);
  expect(reading.destroyed).toBe(false);
  reading.destroy();
  stalled.destroy();
});

it('refuses a time that is none', () => {
  process.env['IDLE_SECONDS'] = 'long';
  expect(idleSeconds).toThrow('IDLE_SECONDS must be a number above 0; it is "long".');
});
