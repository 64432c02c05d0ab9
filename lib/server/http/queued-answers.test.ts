import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeWithConnection } from './queued-answers';

const begun: string[] = [];
const closed: string[] = [];
const server = createServer((request, response) => {
  const address = request.url ?? '';
  closeWithConnection(response, request.socket);
  begun.push(address);
  response.on('close', () => closed.push(address));
  if (address.startsWith('/whole')) response.end('whole');
  else response.write('it begins');
});
const send = (...addresses: string[]) => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(addresses.map((address) => `GET ${address} HTTP/1.1\r\nhost: here\r\n\r\n`).join(''));
  return socket.resume();
};

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('tells every answer once that its connection is gone, those that wait behind another too', async () => {
  const socket = send('/a', '/b', '/c', '/d');
  await expect.poll(() => begun).toEqual(['/a', '/b', '/c', '/d']);
  socket.destroy();
  await expect.poll(() => [...closed].sort()).toEqual(['/a', '/b', '/c', '/d']);
  await wait(50);
  expect(closed).toHaveLength(4);
});

it('tells those that were sent once, and nothing more when the connection ends later', async () => {
  closed.length = 0;
  const socket = send('/whole1', '/whole2', '/whole3');
  await expect.poll(() => [...closed].sort()).toEqual(['/whole1', '/whole2', '/whole3']);
  socket.destroy();
  await wait(50);
  expect(closed).toHaveLength(3);
});
