import { subscribe } from 'node:diagnostics_channel';
import {
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Problem } from '@/lib/api/contracts';
import { CORS_HEADERS } from './cors';
import { endWhenIdle } from './idle-connections';
import { PROBLEM_TYPE, problemDocument } from './problem';
import { closeWithConnection } from './queued-answers';

/** What Next hands on to pages and routes; it answers all others with an empty 400. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** What Node tells of each request. */
interface Start {
  readonly server: Server;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/**
 * Answers what never arrives at a page or route: a method that nothing here knows, a request to the server as a whole,
 * one that Node itself would refuse without a word, and what is no HTTP request; ends connections that stand
 * still; and tells answers that their connection is gone. The server is not ours to make, but is named with its first
 * request; an unreadable one before that gets Node's answer.
 */
export function answerUnknownRequests(): void {
  const known = new WeakSet<Server>();
  subscribe('http.server.request.start', (message) => {
    const { server, response, socket } = message as Start;
    closeWithConnection(response, socket);
    endWhenIdle(socket);
    if (known.has(server)) return;
    known.add(server);
    answerStrange(server);
    server.on('checkExpectation', (_request, response) => refuse(response, unmet()));
    server.on('clientError', refuseUnreadable);
  });
}

function answerStrange(server: Server): void {
  // Node's own refusal has no body; a request without a host arrives below instead.
  Object.assign(server, { requireHostHeader: false });
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const problem = strangeness(request);
    if (problem) refuse(response, problem);
    else if (request.url === '*') response.writeHead(204, { allow: METHODS.join(', ') }).end();
    else for (const listen of listeners) listen.call(server, request, response);
  });
}

/** Why a request is for no page and no route, if it is not. */
function strangeness({ method = '', url, httpVersion, headers }: IncomingMessage): Problem | undefined {
  if (!METHODS.includes(method)) return unknownMethod(method);
  if (httpVersion === '1.1' && headers.host === undefined)
    return refusal(400, 'Bad request', 'a request of HTTP/1.1 names its host');
  if (url === '*' && method !== 'OPTIONS')
    return refusal(400, 'Bad request', 'only OPTIONS is asked of the server as a whole');
  return undefined;
}

function refuse(response: ServerResponse, problem: Problem): void {
  response.writeHead(problem.status, headersOf(problem)).end(bodyOf(problem));
}

/** Long enough for the answer to arrive before the connection is gone. */
const LINGER_MS = 1000;

/** Of what Node's parser refuses; it names the reason by a code. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  const { _httpMessage: current } = socket as Duplex & { _httpMessage?: ServerResponse | null };
  // Words in the middle of another answer would be taken for a part of it.
  if (!socket.writable || current?.headersSent === true) {
    socket.destroy(error);
    return;
  }
  const problem = (UNREADABLE[error.code ?? ''] ?? notHttp)();
  const lines = Object.entries(headersOf(problem)).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`;
  socket.end([status, ...lines, '', bodyOf(problem)].join('\r\n'));
  // Nobody else looks at this connection any more: who does not end it on its side would hold it for ever.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

const UNREADABLE: Readonly<Record<string, () => Problem>> = {
  HPE_INVALID_METHOD: () => unknownMethod('this'),
  HPE_HEADER_OVERFLOW: () => refusal(431, 'Headers too large', 'the headers of the request are too long'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: () =>
    refusal(413, 'Body too large', 'the body has too much beside its bytes'),
  ERR_HTTP_REQUEST_TIMEOUT: () => refusal(408, 'Request timeout', 'the request did not arrive in time'),
};
const unmet = () =>
  refusal(417, 'Expectation failed', 'of what a request may expect, only 100-continue is met');
const notHttp = () => refusal(400, 'Bad request', 'this is not an HTTP request that can be read');

const unknownMethod = (method: string): Problem => ({
  type: 'unknown-method',
  title: 'Method not implemented',
  status: 501,
  detail: `${method} is not one of ${METHODS.join(', ')}`,
});

function refusal(status: number, title: string, detail: string): Problem {
  return { type: 'unreadable-request', title, status, detail };
}

const bodyOf = (problem: Problem) => JSON.stringify(problemDocument(problem));

/** The connection ends: what follows on it, such as a body, is not read. */
function headersOf(problem: Problem): Record<string, string> {
  const length = String(Buffer.byteLength(bodyOf(problem)));
  return { ...CORS_HEADERS, 'content-type': PROBLEM_TYPE, 'content-length': length, connection: 'close' };
}
