import { notFound } from '@/lib/server/problem';
import { cancelActiveRun, findActiveRun } from '@/lib/server/runs/run-registry';
import { readRun } from '@/lib/server/runs/read-run';

interface Context {
  params: Promise<{ id: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const run = await readRun(id);
  return run ? Response.json(run) : notFound(`run "${id}"`);
}

/** Asks a run under way to stop (202); one that has ended is left as it is (200). */
export async function DELETE(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const active = findActiveRun(id);
  if (active) cancelActiveRun(active);
  const run = await readRun(id);
  return run ? Response.json(run, { status: active ? 202 : 200 }) : notFound(`run "${id}"`);
}
