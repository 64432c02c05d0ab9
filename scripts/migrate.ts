import { resolveDatabaseUrl } from '@/lib/server/db/database-url';
import { migrateDatabase } from '@/lib/server/db/migrate';

/** Brings the database of DATABASE_URL up to date, as `npm start` and the tests do. */
try {
  const applied = await migrateDatabase(resolveDatabaseUrl());
  process.stdout.write(applied.length === 0 ? 'up to date\n' : `applied ${applied.join(', ')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
