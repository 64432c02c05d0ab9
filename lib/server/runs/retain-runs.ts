import { database } from '../db/client';
import { log } from '../log';
import { keptScenarioHashes } from '../scenarios/kept-scenario-hashes';
import { optionalSetting } from '../settings';
import { forgetEnded } from './ended-runs';

const DAY_MS = 86_400_000;
/** Well below the 32,766 values SQLite takes in one statement. */
const RUNS_AT_A_TIME = 500;

/**
 * Throws away runs that ended more than RUN_RETENTION_DAYS ago, with their numbers, and scenarios that no run
 * is left of; all are kept where it is not set. Runs of saved scenarios are always kept. Returns how many went.
 */
export async function retainRuns(now = new Date()): Promise<number> {
  const days = optionalSetting('RUN_RETENTION_DAYS');
  if (days === undefined) return 0;
  const kept = await keptScenarioHashes();
  const old = await database().run.findMany({
    where: { finishedAt: { lt: new Date(now.getTime() - days * DAY_MS) } },
    select: { id: true, scenarioHash: true },
  });
  const ids = old.filter(({ scenarioHash }) => !kept.has(scenarioHash)).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += RUNS_AT_A_TIME) {
    await database().run.deleteMany({ where: { id: { in: ids.slice(at, at + RUNS_AT_A_TIME) } } });
    forgetEnded();
  }
  if (ids.length > 0) await database().scenario.deleteMany({ where: { runs: { none: {} } } });
  return ids.length;
}

/** Looks once a day, without keeping the process alive. */
export function retainRunsDaily(): void {
  setInterval(() => {
    retainRuns().then(
      (count) => count > 0 && log.info({ count }, 'old runs were thrown away'),
      (error: unknown) => log.error({ error: String(error) }, 'old runs could not be thrown away'),
    );
  }, DAY_MS).unref();
}
