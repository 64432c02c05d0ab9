import { expect, it } from 'vitest';
import { isStoreFailure, storeFailure } from './failure';

it.each([
  ['SQLITE_BUSY: database is locked', 'database-busy'],
  ['SQLITE_FULL: database or disk is full', 'disk-full'],
  ['SQLITE_IOERR: disk I/O error', 'disk-failed'],
  ['SQLITE_CORRUPT: database disk image is malformed', 'database-corrupt'],
  ['SQLITE_READONLY: attempt to write a readonly database', 'database-read-only'],
])('%s is told as %s, also where an adapter wraps it', (message, type) => {
  const wrapped = new Error('the query failed', { cause: new Error(message) });
  for (const error of [new Error(message), wrapped]) {
    expect(storeFailure(error)?.type).toBe(type);
    expect(isStoreFailure(error)).toBe(true);
  }
  expect(storeFailure(new Error('something else'))).toBeUndefined();
});
