import type { RunSummary } from '@/lib/api/contracts';
import { notFound, unfinishedRun } from '../http/problem';
import { readRun } from '../runs/read-run';

/** A run that has numbers, or the answer that says why there are none. */
export async function succeededRun(id: string, read = readRun): Promise<RunSummary | Response> {
  const run = await read(id);
  if (!run) return notFound(`run "${id}"`);
  return run.status === 'succeeded' ? run : unfinishedRun(id, run.status);
}
