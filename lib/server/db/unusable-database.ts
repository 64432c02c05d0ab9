import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { MigrationError } from './migration-error';

interface Reason {
  readonly pattern: RegExp;
  readonly says: string;
  readonly help: string;
}

/** What `requireIntact` says of a good file with a log that is not its own. */
export const FOREIGN_LOG = 'the log beside it is of another database: move its -wal and -shm away';

const ANOTHER_FILE = 'or set DATABASE_URL to another file.';

/** What SQLite and the file system say, and what a person can do about it. */
const REASONS: readonly Reason[] = [
  {
    pattern: /READONLY|EACCES|EPERM|EROFS/,
    says: 'cannot be written',
    help: `Give this user the right to write the file and its folder, ${ANOTHER_FILE}`,
  },
  {
    pattern: new RegExp(FOREIGN_LOG),
    says: 'would be mixed with what it is not',
    help: 'Nothing was changed. Move the files of its name that end in -wal and -shm away, and start again.',
  },
  {
    pattern: /NOTADB|not a database|CORRUPT|malformed/,
    says: 'is not a database that can be read',
    help:
      'It was left as it is. Restore it from a backup, once it is moved away together with the files of its name ' +
      `that end in -wal and -shm, ${ANOTHER_FILE}`,
  },
  {
    pattern: /IOERR|EDQUOT/,
    says: 'could not be read or written by the system',
    help: `Check its disk and quota; nothing needs to be restored yet. Then try again, ${ANOTHER_FILE}`,
  },
  {
    pattern: /FULL|ENOSPC/,
    says: 'has no room to grow: the disk is full',
    help: `Free some disk space, ${ANOTHER_FILE}`,
  },
  {
    pattern: /BUSY|locked/,
    says: 'is held by another process',
    help: `Stop the program that uses it and try again, ${ANOTHER_FILE}`,
  },
  {
    pattern: /EEXIST|ENOTDIR/,
    says: 'lies below a file that is no folder',
    help: 'Correct the path in DATABASE_URL.',
  },
  {
    pattern: /CANTOPEN|ConnectionFailed|unable to open/i,
    says: 'cannot be opened: the path may be a folder, or the folder may not be writable',
    help: `Correct the path or the rights, ${ANOTHER_FILE}`,
  },
];

/** The error that says which file cannot be used, why, and what to do; an error that says so already stays. */
export function unusableDatabase(file: string, cause: unknown): Error {
  if (cause instanceof MigrationError) return cause;
  const { message, code } = cause as { message?: unknown; code?: unknown };
  const told = `${String(code ?? '')} ${String(message ?? cause)}`;
  // The message may quote a path that reads like a reason.
  const reasonIn = (said: string) => REASONS.find(({ pattern }) => pattern.test(said));
  const reason = reasonIn(String(code ?? '')) ?? reasonIn(told.replaceAll(file, ''));
  return new MigrationError(
    'database-unusable',
    `The database ${file} ${reason?.says ?? 'cannot be used'} (${told.trim()}).`,
    reason?.help ?? `Nothing was changed. Correct what the message names, ${ANOTHER_FILE}`,
    { cause },
  );
}

/** Throws where an existing database or its folder cannot be written: SQLite itself notices only when it writes. */
export function requireWritable(file: string): void {
  try {
    accessSync(path.dirname(file), constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    throw unusableDatabase(file, error);
  }
}
