import type { RunSummary, RunVerification } from '@/lib/api/contracts';
import { ENGINE_VERSION, resultHash, type Scenario } from '@/simulation/core';
import { todaysScenario } from '@/lib/scenario';
import { runScenario } from '@/simulation/runtime/runner';
import { simulationPool } from '../simulation-pool';
import { sha256 } from '../sha256';
import { isIntact, readStoredFrame, withdrawRun } from './read-run';

/**
 * Computes a stored run again in the pool and compares hashes; also whether the stored bytes still have theirs. A run
 * that is not what its engine computes is withdrawn. A run of another engine is computed from the same inputs as this one takes them.
 */
export async function verifyRun(run: RunSummary, signal: AbortSignal): Promise<RunVerification> {
  const changed = run.engineVersion !== ENGINE_VERSION;
  const stored = run.scenario as Scenario;
  const scenario = changed ? todaysScenario(stored) : stored;
  const frames = await runScenario(simulationPool(), scenario, { signal });
  const networks = [];
  for (const network of Object.keys(run.scenario.networks)) {
    const kept = await readStoredFrame(run.id, network);
    const storedHash = kept?.resultHash ?? '';
    const frame = frames[network];
    const computedHash = frame ? resultHash(frame) : '';
    networks.push({
      network,
      storedHash,
      storedBytesIntact: kept !== undefined && sha256(kept.data) === storedHash,
      computedHash,
      equal: computedHash === storedHash,
    });
  }
  const intact = networks.every(({ storedBytesIntact }) => storedBytesIntact);
  const differing = networks.find(({ equal }) => !equal);
  // From now on the run is told as damaged, and its scenario computed anew.
  if (!intact) await isIntact(run);
  else if (differing && !changed)
    await withdrawRun(run.id, differing.network, 'the engine that made it computes other numbers');
  const same = intact && differing === undefined;
  return {
    id: run.id,
    outcome: same ? 'reproduced' : changed ? 'engine-changed' : 'different',
    engineVersion: run.engineVersion,
    currentEngineVersion: ENGINE_VERSION,
    networks,
  };
}
