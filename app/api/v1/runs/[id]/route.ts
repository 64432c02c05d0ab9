import { endpoints } from '@/lib/api/endpoints';
import { notFound } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { cancelActiveRun, findActiveRun } from '@/lib/server/runs/run-registry';
import { readRun } from '@/lib/server/runs/read-run';

const get = serve(endpoints.getRun, async ({ params: { id } }) => {
  const run = await readRun(id);
  return run ? Response.json(run) : notFound(`run "${id}"`);
});

/** Asks a run under way to stop (202); one that has ended is left as it is (200). */
const cancel = serve(endpoints.cancelRun, async ({ params: { id } }) => {
  const active = findActiveRun(id);
  if (active) cancelActiveRun(active);
  const run = await readRun(id);
  return run ? Response.json(run, { status: active ? 202 : 200 }) : notFound(`run "${id}"`);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get, cancel);
