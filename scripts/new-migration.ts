import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateDatabase } from '@/lib/server/db/migrate';
import { MIGRATIONS_DIRECTORY } from '@/lib/server/db/migration-files';
import { driftSql, openSchemaEngine } from './lib/schema-engine';

/**
 * Writes the migration that leads from the committed ones to prisma/schema.prisma:
 * `npm run migration -- add_short_links`.
 */
async function main(name: string | undefined): Promise<string> {
  if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(
      'Give the migration a name of lower-case letters, digits and _: npm run migration -- NAME',
    );
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'depin-lab-migration-'));
  try {
    const url = `file:${path.join(folder, 'current.db')}`;
    await migrateDatabase(url);
    const sql = await driftSql(await openSchemaEngine(url));
    if (sql === '') return 'The migrations already lead to prisma/schema.prisma; nothing was written.';
    const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const target = path.join(MIGRATIONS_DIRECTORY, `${timestamp}_${name}`);
    mkdirSync(target);
    writeFileSync(path.join(target, 'migration.sql'), `${sql}\n`);
    return `Wrote ${target}/migration.sql. Read it before you commit it.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.stdout.write(`${await main(process.argv[2])}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
