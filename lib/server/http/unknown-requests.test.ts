import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerUnknownRequests } from './unknown-requests';

const server = createServer((request, response) => {
  if (request.url === '/endless') response.write('it begins');
  else response.end(`${request.method ?? ''} was served`);
});
/** Sends some bytes and reads all that comes back. */
const answerTo = (request: string) =>
  text(
    connect((server.address() as AddressInfo).port, '127.0.0.1')
      .setEncoding('utf8')
      .end(request),
  );
const ask = (method: string, more = '') => answerTo(`${method} /x HTTP/1.1\r\nhost: here\r\n${more}\r\n`);

beforeAll(async () => {
  answerUnknownRequests();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

/** Status, problem and headers of a raw answer. */
function parse(raw: string) {
  const [head = '', body = ''] = raw.split('\r\n\r\n');
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
  const problem = JSON.parse(body) as { status: number; detail: string };
  expect(head).toContain(`HTTP/1.1 ${problem.status} `);
  return problem;
}

it('answers a method that nothing knows with a problem document, from the first request on', async () => {
  for (const method of ['PROPFIND', 'TRACE', 'MKCOL', 'PURGE', 'FOO', 'get'])
    expect(parse(await ask(method)), method).toMatchObject({
      type: 'urn:depin-lab:problem:unknown-method',
      status: 501,
    });
  expect(parse(await ask('PROPFIND')).detail).toMatch(/^PROPFIND is not one of GET, HEAD, POST/);
});

it('leaves every other request to whom it is for', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    expect(await ask(method, 'connection: close\r\n')).toContain(`${method} was served`);
});

it('answers what is no request, or too long a one, with a problem document', async () => {
  expect(parse(await answerTo('GET /x HTTP/9.9\r\n\r\n')).status).toBe(400);
  expect(parse(await ask('GET', 'no header at all\r\n')).status).toBe(400);
  expect(parse(await ask('GET', `x: ${'y'.repeat(40_000)}\r\n`)).status).toBe(431);
});

it('answers what Node would refuse without a word with a problem document', async () => {
  expect(parse(await answerTo('GET /x HTTP/1.1\r\n\r\n')).status).toBe(400);
  expect(parse(await ask('POST', 'expect: the moon\r\n')).status).toBe(417);
  expect(parse(await answerTo('GET * HTTP/1.1\r\nhost: here\r\n\r\n')).status).toBe(400);
  expect(await answerTo('GET /x HTTP/1.0\r\n\r\n')).toContain('GET was served');
});

it('tells the methods there are to who asks the server as a whole', async () => {
  const answer = await answerTo('OPTIONS * HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 204 /);
  expect(answer).toMatch(/^allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r$/im);
});

it('says nothing in the middle of another answer', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8');
  let told = '';
  socket.on('data', (part: string) => (told += part));
  socket.on('error', () => undefined);
  socket.write('GET /endless HTTP/1.1\r\nhost: here\r\n\r\n');
  await expect.poll(() => told).toContain('it begins');
  socket.write('nonsense\r\n\r\n');
  await once(socket, 'close');
  expect(told).not.toContain('problem');
});

it('lets go of a connection that the other side never ends', async () => {
  const { port } = server.address() as AddressInfo;
  const accepted = once(server, 'connection');
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  client.on('error', () => undefined).resume();
  client.write('this is no request\r\n\r\n');
  const [held] = (await accepted) as [Socket];
  await once(held, 'close', { signal: AbortSignal.timeout(4000) });
  client.destroy();
});
