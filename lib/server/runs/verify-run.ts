import type { RunSummary, RunVerification } from '@/lib/api/contracts';
import { ENGINE_VERSION, resultHash, type Scenario } from '@/simulation/core';
import { runScenario } from '@/simulation/runtime/runner';
import { simulationPool } from '../simulation-pool';
import { sha256 } from '../sha256';
import { readStoredFrame } from './read-run';

/** Computes a stored run again in the pool and compares hashes; also whether the stored bytes still have theirs. */
export async function verifyRun(run: RunSummary, signal: AbortSignal): Promise<RunVerification> {
  const frames = await runScenario(simulationPool(), run.scenario as Scenario, { signal });
  const networks = [];
  for (const network of Object.keys(run.scenario.networks)) {
    const stored = await readStoredFrame(run.id, network);
    const storedHash = stored?.resultHash ?? '';
    const frame = frames[network];
    const computedHash = frame ? resultHash(frame) : '';
    networks.push({
      network,
      storedHash,
      storedBytesIntact: stored !== undefined && sha256(stored.data) === storedHash,
      computedHash,
      equal: computedHash === storedHash,
    });
  }
  const same = networks.every(({ equal, storedBytesIntact }) => equal && storedBytesIntact);
  const changed = run.engineVersion !== ENGINE_VERSION;
  return {
    id: run.id,
    outcome: same ? 'reproduced' : changed ? 'engine-changed' : 'different',
    engineVersion: run.engineVersion,
    currentEngineVersion: ENGINE_VERSION,
    networks,
  };
}
