import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveDatabaseUrl } from './database-url';
import { migrateDatabase } from './migrate';
import { unusableDatabase } from './unusable-database';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-unusable-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a database that cannot be used is named, with the reason and what to do', () => {
  it('when the file is no database, and leaves it as it was', async () => {
    const file = path.join(folder, 'notes.txt');
    writeFileSync(file, 'these are notes, not a database\n'.repeat(100));
    await expect(migrateDatabase(`file:${file}`)).rejects.toThrow(
      /notes\.txt is not a database that can be read .*Restore it from a backup/,
    );
    expect(readFileSync(file, 'utf8')).toContain('these are notes');
  });

  it('when the path is a folder', async () => {
    mkdirSync(path.join(folder, 'data'));
    await expect(migrateDatabase(`file:${path.join(folder, 'data')}`)).rejects.toThrow(
      /data cannot be opened: the path may be a folder.*DATABASE_URL/,
    );
  });

  it('when its folder cannot be made', () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(() => resolveDatabaseUrl(`file:${path.join(folder, 'file', 'deep', 'x.db')}`)).toThrow(
      /lies below a file that is no folder.*Correct the path in DATABASE_URL/,
    );
  });

  it.each([
    ['SQLITE_READONLY: attempt to write a readonly database', /cannot be written.*right to write/],
    ['EACCES: permission denied', /cannot be written/],
    ['SQLITE_FULL: database or disk is full', /disk is full.*Free some disk space/],
    ['SQLITE_BUSY: database is locked', /held by another process.*Stop the program/],
    ['something new', /cannot be used \(.*something new\)\. Nothing was changed/],
  ])('when the system says "%s"', (message, told) => {
    expect(unusableDatabase('/data/lab.db', new Error(message)).message).toMatch(told);
  });
});
