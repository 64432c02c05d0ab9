import { nanoid } from 'nanoid';
import { log } from '../log';
import { DamagedResultError } from '../runs/damaged-result-error';
import { LimitError } from './limit-error';
import { problemResponse } from './problem';

interface Kind {
  readonly pattern: RegExp;
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly retryAfterSeconds?: number;
}

/** Failures of the store that whoever runs the server can mend, by what SQLite calls them. */
const STORE_FAILURES: readonly Kind[] = [
  {
    pattern: /SQLITE_BUSY|database is locked|database table is locked/i,
    type: 'database-busy',
    title: 'The database is busy',
    status: 503,
    detail: 'another process holds the database; nothing was stored. Try again.',
    retryAfterSeconds: 2,
  },
  {
    pattern: /SQLITE_FULL|ENOSPC|database or disk is full/i,
    type: 'disk-full',
    title: 'The disk is full',
    status: 507,
    detail: 'there is no room to store this; nothing was stored. Free some disk space and try again.',
  },
  {
    pattern: /SQLITE_IOERR|EDQUOT|disk I\/O error/i,
    type: 'disk-failed',
    title: 'The disk did not read or write',
    status: 503,
    detail: 'the disk, or its quota, refused to read or write; nothing was stored. Check it and try again.',
    retryAfterSeconds: 60,
  },
  {
    pattern: /SQLITE_CORRUPT|SQLITE_NOTADB|malformed|not a database/i,
    type: 'database-corrupt',
    title: 'The database file is damaged',
    status: 500,
    detail:
      'the database file cannot be read; nothing was stored. Stop the server and restore it from a backup.',
  },
  {
    pattern: /SQLITE_READONLY|readonly database/i,
    type: 'database-read-only',
    title: 'The database cannot be written',
    status: 503,
    detail: 'the database file is read-only for this server; nothing was stored.',
    retryAfterSeconds: 60,
  },
];

/** What kind of store failure an error tells of, if any: adapters wrap it, so causes are read too. */
export function storeFailure(error: unknown): Kind | undefined {
  const text = tell(error);
  return STORE_FAILURES.find(({ pattern }) => pattern.test(text));
}

/** Whether what failed is the store or what stands in it: told in the log even where nobody waits for the answer. */
export function isStoreFailure(error: unknown): boolean {
  return error instanceof DamagedResultError || storeFailure(error) !== undefined;
}

function tell(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return String(error);
  const { message, code, cause, meta, originalMessage } = error as Record<string, unknown>;
  return [
    message,
    code,
    originalMessage,
    meta === undefined ? '' : JSON.stringify(meta),
    cause === undefined ? '' : tell(cause, depth + 1),
  ].join(' ');
}

/** What nginx calls a request whose client left before the answer. */
const CLIENT_LEFT = 499;

/** In the place of an answer that nobody waits for: work was given up, or a body ended early. No failure of ours. */
export function clientLeft(error: unknown, what: string): Response {
  log.debug({ what, error: String(error) }, 'the client left before the answer');
  return new Response(null, { status: CLIENT_LEFT });
}

/** The answer to a request whose handler threw. Unknown failures are logged under an id that the answer quotes. */
export function failureResponse(error: unknown, what: string): Response {
  if (error instanceof LimitError) {
    return problemResponse(
      { type: 'too-many-requests', title: 'Too many requests', status: 429, detail: error.message },
      { 'retry-after': String(error.retryAfterSeconds) },
    );
  }
  if (error instanceof DamagedResultError) {
    log.error({ what, error: error.message }, 'a stored result is damaged');
    return problemResponse({
      type: error.code,
      title: 'The stored result is damaged',
      status: 500,
      detail: error.message,
    });
  }
  const kind = storeFailure(error);
  if (kind) {
    log.error({ what, error: String(error) }, kind.title);
    const { type, title, status, detail, retryAfterSeconds } = kind;
    return problemResponse(
      { type, title, status, detail },
      retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    );
  }
  const incident = nanoid(10);
  log.error(
    { what, incident, error: error instanceof Error ? error.stack : String(error) },
    'request failed',
  );
  return problemResponse({
    type: 'internal',
    title: 'Internal error',
    status: 500,
    detail: `the server failed; its log names this incident ${incident}`,
  });
}
