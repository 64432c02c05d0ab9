import { simulateNetwork, type Frame, type NetworkEngine, type RunControl } from '../core';
import { networks } from '../networks';
import type { SimulationJob } from './runner';

const engines = new Map<string, Promise<NetworkEngine>>();

/** The engine of a network, loaded once a thread. Throws RangeError for a network that is not registered. */
export function loadEngine(network: string): Promise<NetworkEngine> {
  const loaded = engines.get(network);
  if (loaded) return loaded;
  const entry = networks.find((candidate) => candidate.declaration.id === network);
  if (!entry) return Promise.reject(new RangeError(`"${network}" is not a network`));
  const loading = entry.loadEngine();
  engines.set(network, loading);
  return loading;
}

/** Runs a job in this thread. */
export async function executeJob(job: SimulationJob, control: RunControl = {}): Promise<Frame> {
  return simulateNetwork(await loadEngine(job.network), job.scenario, control);
}
