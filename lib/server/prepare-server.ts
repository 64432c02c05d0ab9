import { migrateDatabase } from './db/migrate';
import { resolveDatabaseUrl } from './db/database-url';
import { log } from './log';
import { distrustForwardedHeaders } from './http/forwarded-headers';
import { idleSeconds } from './http/idle-connections';
import { downloadsAtOnce } from './http/open-downloads';
import { answerUnknownRequests } from './http/unknown-requests';
import { requestsPerMinute } from './http/rate-limit';
import { runsAtOnce } from './runs/run-limits';
import { recoverRuns } from './runs/recover-runs';
import { retainRuns, retainRunsDaily } from './runs/retain-runs';

/** Brings the database up to date, marks what an earlier process left unfinished, and drops what is past its time. */
export async function prepareServer(): Promise<void> {
  // A setting that cannot be used ends the start, instead of failing every request.
  distrustForwardedHeaders();
  answerUnknownRequests();
  idleSeconds();
  requestsPerMinute();
  runsAtOnce();
  downloadsAtOnce();
  await migrateDatabase(resolveDatabaseUrl());
  const interrupted = await recoverRuns();
  if (interrupted > 0) log.warn({ interrupted }, 'runs of an earlier process were marked interrupted');
  const discarded = await retainRuns();
  if (discarded > 0) log.info({ discarded }, 'runs older than RUN_RETENTION_DAYS were thrown away');
  retainRunsDaily();
}
