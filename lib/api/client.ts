import type { ScenarioInput } from '@/simulation/core';
import { decodeFrame, type Frame } from '@/simulation/core';
import type { Problem, RunEvent, RunSummary, SavedScenario } from './contracts';
import { hasEnded, type SnapshotFormat } from './vocabulary';

/** The validator is larger than the rest of a page's own code, and needed only once an answer is there. */
const contracts = () => import('./contracts');

/** A refused or failed request, with the server's explanation. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** A request that reached no server. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

const RUNS = '/api/v1/runs';

export const runPath = (id: string) => `${RUNS}/${encodeURIComponent(id)}`;
export const runFramePath = (id: string, network: string) =>
  `${runPath(id)}/frames/${encodeURIComponent(network)}`;

export const runArchivePath = (id: string) => `${runPath(id)}/archive`;
export const scenarioImagePath = (query: URLSearchParams) =>
  `/api/v1/images/scenario${query.size === 0 ? '' : `?${query.toString()}`}`;
export const runImagePath = (id: string, query: URLSearchParams) =>
  `${runPath(id)}/image${query.size === 0 ? '' : `?${query.toString()}`}`;
export const runSnapshotsPath = (id: string, network: string, format: SnapshotFormat) =>
  `${runPath(id)}/snapshots?network=${encodeURIComponent(network)}&format=${format}`;

/** Asks the server to run and store a scenario; an identical stored run is answered at once. */
export async function createRun(scenario: ScenarioInput): Promise<RunSummary> {
  const response = await request(RUNS, json('POST', scenario));
  return (await contracts()).runSummary.parse(await response.json());
}

export async function fetchRun(id: string): Promise<RunSummary> {
  const response = await request(runPath(id));
  return (await contracts()).runSummary.parse(await response.json());
}

/** Leaves a run. Whether it stops with that: it goes on while others who asked for it wait. */
export async function cancelRun(id: string): Promise<boolean> {
  const { status } = await request(runPath(id), { method: 'DELETE' });
  return status === 202;
}

/** Follows a run until it ends, or until the server says that there is none. Returns what stops it. */
export function watchRun(id: string, onEvent: (event: RunEvent) => void, onLost?: () => void): () => void {
  const source = new EventSource(`${runPath(id)}/events`);
  source.onerror = () => {
    // While the connection is only broken, the browser tries again.
    if (source.readyState === EventSource.CLOSED) onLost?.();
  };
  source.onmessage = async ({ data }: MessageEvent<string>) => {
    const event = (await contracts()).runEvent.parse(JSON.parse(data));
    if (hasEnded(event.status)) source.close();
    onEvent(event);
  };
  return () => source.close();
}

/** A stored frame. It never changes, so the browser may have it; `cache: 'no-store'` asks the server all the same. */
export async function fetchFrame(id: string, network: string, init?: RequestInit): Promise<Frame> {
  return decodeFrame(await (await request(runFramePath(id, network), init)).arrayBuffer());
}

const SCENARIOS = '/api/v1/scenarios';
const scenarioPath = (id: string) => `${SCENARIOS}/${encodeURIComponent(id)}`;

/** Keeps the query of a link under a short id, in the list of this browser. */
export async function saveScenario(content: {
  readonly query: string;
  readonly page: string;
  readonly name?: string;
}): Promise<SavedScenario> {
  const response = await request(SCENARIOS, json('POST', content));
  return (await contracts()).savedScenario.parse(await response.json());
}

/** The scenarios this browser keeps, newest first. */
export async function fetchSavedScenarios(): Promise<readonly SavedScenario[]> {
  const response = await request(SCENARIOS);
  return (await contracts()).savedScenarios.parse(await response.json()).scenarios;
}

/** A kept scenario, whoever keeps it. */
export async function fetchSavedScenario(id: string): Promise<SavedScenario> {
  const response = await request(scenarioPath(id));
  return (await contracts()).savedScenario.parse(await response.json());
}

export async function renameScenario(id: string, name: string): Promise<void> {
  await request(scenarioPath(id), json('PATCH', { name }));
}

export async function deleteScenario(id: string): Promise<void> {
  await request(scenarioPath(id), { method: 'DELETE' });
}

function json(method: string, document: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) };
}

async function request(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((error: unknown) => {
    throw new UnreachableError('the server could not be reached', { cause: error });
  });
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = (await contracts()).problem.safeParse(body);
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
