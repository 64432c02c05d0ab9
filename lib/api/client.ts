import type { ScenarioInput } from '@/simulation/core';
import { decodeFrame, type Frame } from '@/simulation/core';
import { problem, runSummary, type Problem, type RunSummary, type SnapshotFormat } from './contracts';

/** A refused or failed request, with the server's explanation. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

const RUNS = '/api/v1/runs';

export const runPath = (id: string) => `${RUNS}/${encodeURIComponent(id)}`;
export const runEventsPath = (id: string) => `${runPath(id)}/events`;
export const runFramePath = (id: string, network: string) =>
  `${runPath(id)}/frames/${encodeURIComponent(network)}`;

export const runArchivePath = (id: string) => `${runPath(id)}/archive`;
export const scenarioImagePath = (query: URLSearchParams) =>
  `/api/v1/images/scenario${query.size === 0 ? '' : `?${query.toString()}`}`;
export const runImagePath = (id: string) => `${runPath(id)}/image`;
export const runSnapshotsPath = (id: string, network: string, format: SnapshotFormat) =>
  `${runPath(id)}/snapshots?network=${encodeURIComponent(network)}&format=${format}`;

/** Asks the server to run and store a scenario; an identical stored run is answered at once. */
export async function createRun(scenario: ScenarioInput): Promise<RunSummary> {
  const response = await request(RUNS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(scenario),
  });
  return runSummary.parse(await response.json());
}

export async function fetchRun(id: string): Promise<RunSummary> {
  return runSummary.parse(await (await request(runPath(id))).json());
}

export async function cancelRun(id: string): Promise<void> {
  await request(runPath(id), { method: 'DELETE' });
}

/** A stored frame. It never changes, so the browser may have it; `cache: 'no-store'` asks the server all the same. */
export async function fetchFrame(id: string, network: string, init?: RequestInit): Promise<Frame> {
  return decodeFrame(await (await request(runFramePath(id, network), init)).arrayBuffer());
}

async function request(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init);
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = problem.safeParse(body);
  throw new ApiError(
    parsed.success
      ? parsed.data
      : {
          type: 'about:blank',
          title: 'Request failed',
          status: response.status,
          detail: `the server answered ${response.status}`,
        },
  );
}
