import path from 'node:path';
import { makeFolder } from './make-folder';
import { unusableDatabase } from './unusable-database';

const DEFAULT_DATABASE_URL = 'file:./data/depin-lab.db';

/** A DATABASE_URL this version cannot use. The message names the variable, the value and what is accepted. */
export class DatabaseUrlError extends Error {
  readonly code = 'database-url-unsupported';
  override readonly name = 'DatabaseUrlError';
}

/**
 * The file behind a DATABASE_URL, as an absolute path so that a later change of working folder cannot move
 * the database. In-memory databases are refused: every connection would see its own empty one.
 */
export function databaseFile(url: string): string {
  if (/^postgres(ql)?:/.test(url)) {
    throw new DatabaseUrlError(
      'DATABASE_URL names a PostgreSQL server, which this version cannot use yet. ' +
        `Unset it, or give a SQLite file such as ${DEFAULT_DATABASE_URL}.`,
    );
  }
  const file = /^file:(?:\/\/)?([^?#]+)$/.exec(url)?.[1];
  if (file === undefined || file.includes(':memory:')) {
    const scheme = /^[a-z+]+:/i.exec(url)?.[0] ?? url.slice(0, 8);
    throw new DatabaseUrlError(
      `DATABASE_URL must be "file:" and the path of a SQLite file, without options, such as ${DEFAULT_DATABASE_URL}; ` +
        `this one begins with "${scheme}".`,
    );
  }
  try {
    return path.resolve(decodeURIComponent(file));
  } catch {
    throw new DatabaseUrlError(
      `DATABASE_URL has a "%" that stands for nothing; write "%25" for the sign itself.`,
    );
  }
}

/** The URL of the database this process uses, with its folder created. */
export function resolveDatabaseUrl(url = process.env.DATABASE_URL): string {
  const file = databaseFile(url === undefined || url === '' ? DEFAULT_DATABASE_URL : url);
  try {
    makeFolder(path.dirname(file));
  } catch (error) {
    throw unusableDatabase(file, error);
  }
  return fileUrl(file);
}

/** The URL of a SQLite file. Encoded, as whoever reads it decodes it: a folder may have any name. */
export function fileUrl(file: string): string {
  return `file:${file.replace(/[%?#]/g, encodeURIComponent)}`;
}
