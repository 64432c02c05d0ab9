import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupDatabase } from './backup';
import { openDatabase } from './client';
import { databaseFile, DatabaseUrlError, fileUrl, resolveDatabaseUrl } from './database-url';
import { migrateDatabase } from './migrate';

test.each([
  ['file:./data/depin-lab.db', path.resolve('data/depin-lab.db')],
  ['file:data/lab.db', path.resolve('data/lab.db')],
  ['file:/srv/lab.db', '/srv/lab.db'],
  ['file:///srv/my%20lab.db', '/srv/my lab.db'],
])('%s is the file %s', (url, file) => {
  expect(databaseFile(url)).toBe(file);
});

test.each(['postgresql://user:secret@host/lab', 'postgres://user:secret@host/lab'])(
  'a PostgreSQL URL is refused without repeating its password',
  (url) => {
    expect(() => databaseFile(url)).toThrow(DatabaseUrlError);
    expect(() => databaseFile(url)).toThrow(/^DATABASE_URL names a PostgreSQL server.*file:\.\/data/);
    expect(() => databaseFile(url)).not.toThrow(/secret/);
  },
);

test.each([
  'mysql://user:secret@host/lab',
  'file::memory:',
  'lab.db',
  'file:',
  'file:lab.db?mode=ro',
  'libsql://host',
])('%s is refused naming what is accepted', (url) => {
  expect(() => databaseFile(url)).toThrow(/^DATABASE_URL must be "file:"/);
  expect(() => databaseFile(url)).not.toThrow(/secret/);
});

test('a folder may have any name, in a backup too', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-url-'));
  try {
    const file = path.join(folder, '100% #1? a%2Fb 网络', 'lab.db');
    const url = resolveDatabaseUrl(fileUrl(file));
    expect(databaseFile(url)).toBe(file);
    expect(await migrateDatabase(url)).not.toEqual([]);
    const client = openDatabase(url);
    expect(await client.run.count()).toBe(0);
    await client.$disconnect();
    await backupDatabase(url, path.join(path.dirname(file), 'copy.db'));
    expect(readdirSync(path.dirname(file))).toEqual(expect.arrayContaining(['lab.db', 'copy.db']));
    expect(readdirSync(folder)).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a sign that stands for nothing is named', () => {
  expect(() => databaseFile('file:/srv/100%/lab.db')).toThrow(/DATABASE_URL has a "%".*"%25"/);
});

test('the folder of the database is created', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-url-'));
  try {
    const file = path.join(folder, 'new', 'deeper', 'lab.db');
    expect(resolveDatabaseUrl(`file:${file}`)).toBe(`file:${file}`);
    expect(existsSync(path.dirname(file))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
