import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backupDatabase, backupFile } from './backup';
import { migrateDatabase } from './migrate';

let folder: string;
let url: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-backup-'));
  url = `file:${path.join(folder, 'lab.db')}`;
  await migrateDatabase(url);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('copies what was committed while another connection is writing', async () => {
  const writer = createClient({ url });
  await writer.execute(`INSERT INTO "ServerSecret" VALUES ('kept', 'yes', '2026-01-01')`);
  const open = await writer.transaction('write');
  await open.execute(`INSERT INTO "ServerSecret" VALUES ('uncommitted', 'no', '2026-01-01')`);
  const target = path.join(folder, 'copy', 'lab.db');
  expect(await backupDatabase(url, target)).toBeGreaterThan(0);
  await open.rollback();
  writer.close();
  const copy = createClient({ url: `file:${target}` });
  const { rows } = await copy.execute('SELECT name FROM "ServerSecret"');
  copy.close();
  expect(rows.map(({ name }) => name)).toEqual(['kept']);
});

it('refuses to write over a file, and to copy what is not there', async () => {
  const taken = path.join(folder, 'taken.db');
  writeFileSync(taken, 'mine');
  await expect(backupDatabase(url, taken)).rejects.toThrow(/taken\.db exists already/);
  const target = path.join(folder, 'new.db');
  await expect(backupDatabase(`file:${path.join(folder, 'none.db')}`, target)).rejects.toThrow(
    /no database at/,
  );
  expect(existsSync(target)).toBe(false);
});

it('ends with a message where the folder cannot be made, even where none ever can', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  for (const place of ['/proc/nowhere/deep/bk.db', path.join(folder, 'file', 'bk.db')])
    await expect(backupDatabase(url, place)).rejects.toThrow(
      /could not be copied to .*bk\.db: (ENOENT|EEXIST|EACCES|EPERM).*Nothing was left/,
    );
});

it('is named by its time when no name is given', () => {
  expect(backupFile(url, new Date('2026-11-22T10:11:12.345Z'))).toBe(
    path.join(folder, 'backups', 'depin-lab-2026-11-22T10-11-12Z.db'),
  );
});
