import { notFound } from '@/lib/server/problem';
import { route } from '@/lib/server/route';
import { readRun } from '@/lib/server/runs/read-run';
import { runEvents } from '@/lib/server/runs/run-events';

export const dynamic = 'force-dynamic';

/** Progress of a run as server-sent events. */
async function get(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const run = await readRun(id);
  if (!run) return notFound(`run "${id}"`);
  return new Response(runEvents(run, request.signal), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}

export const { GET, POST, PUT, PATCH, DELETE } = route({ GET: get });
