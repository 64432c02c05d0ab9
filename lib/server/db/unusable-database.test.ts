import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveDatabaseUrl } from './database-url';
import { backupDatabase } from './backup';
import { migrateDatabase } from './migrate';
import { requireIntact } from './require-intact';
import { createSqliteClient } from './sqlite-connection';
import { unusableDatabase } from './unusable-database';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-unusable-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PAGE = 4096;

/** A database of the newest schema with some hundred pages of rows; its log is in the file, or still beside it. */
async function fullDatabase(name: string, logInFile: boolean): Promise<string> {
  const made = path.join(folder, `made-${name}`);
  const file = path.join(folder, name);
  await migrateDatabase(`file:${made}`);
  const client = createSqliteClient({ url: `file:${made}` });
  await client.execute('CREATE TABLE "Filler" (a, b)');
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  await client.execute(`INSERT INTO "Filler" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 4000)
    SELECT i, hex(randomblob(100)) FROM n`);
  if (logInFile) await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  // As a process that ends on the spot leaves it.
  copyFileSync(made, file);
  copyFileSync(`${made}-wal`, `${file}-wal`);
  client.close();
  return file;
}

/** Overwrites every ninth page after the first, and leaves the size as it is. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 9 * PAGE; at < bytes.length; at += 9 * PAGE) bytes.fill(0xa5, at, at + PAGE);
  writeFileSync(file, bytes);
}

describe('a database whose pages are damaged', () => {
  it.each([
    ['all in the file', true],
    ['with the log of an earlier process beside it', false],
  ])('is named and left as it is to the byte: %s', async (_, logInFile) => {
    const file = await fullDatabase('lab.db', logInFile);
    damage(file);
    const bytes = () => [file, `${file}-wal`].map((each) => readFileSync(each).toString('base64'));
    const before = bytes();
    expect(before[1] === '').toBe(logInFile);
    await expect(migrateDatabase(`file:${file}`)).rejects.toThrow(
      /lab\.db is not a database that can be read .*It was left as it is\. Restore it from a backup/,
    );
    expect(bytes()).toEqual(before);
  });

  it('and whatever else cannot be told from one: gone beside its log, or with the log of another', async () => {
    const file = await fullDatabase('lab.db', false);
    const backup = path.join(folder, 'backup.db');
    await backupDatabase(`file:${file}`, backup);
    // The backup itself is good; with the old log it would be a mixture of both.
    await requireIntact(backup);
    const log = await fullDatabase('other.db', false);
    copyFileSync(`${log}-wal`, `${backup}-wal`);
    await expect(migrateDatabase(`file:${backup}`)).rejects.toThrow(
      /would be mixed with what it is not .*end in -wal and -shm away/,
    );

    writeFileSync(log, '');
    await expect(migrateDatabase(`file:${log}`)).rejects.toThrow(/empty or gone, but its log is there/);
    rmSync(log);
    await expect(migrateDatabase(`file:${log}`)).rejects.toThrow(/empty or gone, but its log is there/);
  });

  it('is copied by no backup', async () => {
    const file = await fullDatabase('lab.db', false);
    damage(file);
    const before = readFileSync(`${file}-wal`);
    const copy = path.join(folder, 'copy.db');
    await expect(backupDatabase(`file:${file}`, copy)).rejects.toThrow(/could not be copied/);
    expect(readFileSync(`${file}-wal`).equals(before)).toBe(true);
  });

  it('is told from a whole one, whose log is read too', async () => {
    const file = await fullDatabase('lab.db', false);
    expect(await migrateDatabase(`file:${file}`)).toEqual([]);
    const client = createSqliteClient({ url: `file:${file}` });
    expect((await client.execute('SELECT count(*) AS n FROM "Filler"')).rows[0]?.['n']).toBe(4000);
    client.close();
  });
});

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
    ['SQLITE_IOERR: disk I/O error', /by the system.*Check its disk and quota/],
    ['SQLITE_FULL: database or disk is full', /disk is full.*Free some disk space/],
    ['SQLITE_BUSY: database is locked', /held by another process.*Stop the program/],
    ['something new', /cannot be used \(.*something new\)\. Nothing was changed/],
  ])('when the system says "%s"', (message, told) => {
    expect(unusableDatabase('/data/lab.db', new Error(message)).message).toMatch(told);
  });
});
