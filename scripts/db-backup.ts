import path from 'node:path';
import { backupDatabase, backupFile } from '@/lib/server/db/backup';
import { resolveDatabaseUrl } from '@/lib/server/db/database-url';

/** `npm run db:backup [-- FILE]`: a consistent copy of the database, while the server may be running. */
try {
  const url = resolveDatabaseUrl();
  const target = path.resolve(process.argv[2] ?? backupFile(url));
  const bytes = await backupDatabase(url, target);
  process.stdout.write(`Wrote ${target} (${(bytes / 1e6).toFixed(1)} MB)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
