import { notFound } from '@/lib/server/problem';
import { route } from '@/lib/server/route';
import { cancelActiveRun, findActiveRun } from '@/lib/server/runs/run-registry';
import { readRun } from '@/lib/server/runs/read-run';

interface Context {
  params: Promise<{ id: string }>;
}

async function get(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const run = await readRun(id);
  return run ? Response.json(run) : notFound(`run "${id}"`);
}

/** Asks a run under way to stop (202); one that has ended is left as it is (200). */
async function cancel(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const active = findActiveRun(id);
  if (active) cancelActiveRun(active);
  const run = await readRun(id);
  return run ? Response.json(run, { status: active ? 202 : 200 }) : notFound(`run "${id}"`);
}

export const { GET, POST, PUT, PATCH, DELETE } = route({ GET: get, DELETE: cancel });
