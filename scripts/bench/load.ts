import autocannon from 'autocannon';
import { startServer } from '../lib/temporary-server';
import { quantile, type Figure } from './table';

const SECONDS = 8;
const NEW_RUNS = 12;
const CLIENTS = 50;
const ENDED = /"status":"(succeeded|failed|cancelled|interrupted)"/;

/** The API under load: metadata of a stored run, new runs one after the other, and fifty clients at once. */
export async function measureLoad(): Promise<Figure[]> {
  const server = await startServer();
  try {
    const stored = await post(server.url, 1);
    await ended(server.url, stored.id);
    const reads = await autocannon({
      url: `${server.url}/api/v1/runs/${stored.id}`,
      connections: 8,
      duration: SECONDS,
    });
    const alone: number[] = [];
    for (let seed = 2; seed < NEW_RUNS + 2; seed++) {
      const begin = performance.now();
      const { id } = await post(server.url, seed);
      await ended(server.url, id);
      alone.push(performance.now() - begin);
    }
    const crowd = await Promise.all(
      Array.from({ length: CLIENTS }, (_, client) => insist(server.url, 1000 + client)),
    );
    return [
      { name: 'stored run, requests a second', value: reads.requests.average, unit: 'rps', least: 500 },
      { name: 'stored run, p97.5', value: reads.latency.p97_5, unit: 'ms', mark: 30 },
      { name: 'stored run, answers that are not 2xx', value: reads.non2xx + reads.errors, unit: '', mark: 0 },
      { name: 'new default run end to end, p50', value: quantile(alone, 0.5), unit: 'ms', mark: 250 },
      { name: '50 clients at once: refused with 429, tried again', value: sum(crowd, 'limited'), unit: '' },
      { name: '50 clients at once: other errors', value: sum(crowd, 'errors'), unit: '', mark: 0 },
      { name: '50 clients at once: accepted and not finished', value: sum(crowd, 'lost'), unit: '', mark: 0 },
    ];
  } finally {
    await server.stop();
  }
}

interface Outcome {
  readonly limited: number;
  readonly errors: number;
  readonly lost: number;
}

const sum = (outcomes: readonly Outcome[], key: keyof Outcome) =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);

async function post(url: string, seed: number): Promise<{ status: number; id: string; retryAfter: number }> {
  const response = await fetch(`${url}/api/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seed }),
  });
  const { id = '' } = (await response.json()) as { id?: string };
  return { status: response.status, id, retryAfter: Number(response.headers.get('retry-after') ?? 1) };
}

/** How a run ended, by its events. */
async function ended(url: string, id: string): Promise<string | undefined> {
  const text = await (await fetch(`${url}/api/v1/runs/${id}/events`)).text();
  return ENDED.exec(text)?.[1];
}

/** A client that waits as it is told until its run is accepted, and then until it has ended. */
async function insist(url: string, seed: number): Promise<Outcome> {
  for (let limited = 0; ; limited++) {
    const { status, id, retryAfter } = await post(url, seed);
    if (status === 429) await new Promise((resolve) => setTimeout(resolve, retryAfter * 1000));
    else if (status !== 202) return { limited, errors: 1, lost: 0 };
    else return { limited, errors: 0, lost: (await ended(url, id)) === 'succeeded' ? 0 : 1 };
  }
}
