import { migrateDatabase } from './db/migrate';
import { resolveDatabaseUrl } from './db/database-url';
import { log } from './log';
import { recoverRuns } from './runs/recover-runs';

/** Brings the database up to date and marks what an earlier process left unfinished. */
export async function prepareServer(): Promise<void> {
  await migrateDatabase(resolveDatabaseUrl());
  const interrupted = await recoverRuns();
  if (interrupted > 0) log.warn({ interrupted }, 'runs of an earlier process were marked interrupted');
}
