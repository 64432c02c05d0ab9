import { endpoints } from '@/lib/api/endpoints';
import { foreignPage, notFound } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { fromAnotherSite } from '@/lib/server/http/origin';
import { readRun } from '@/lib/server/runs/read-run';
import { LAST_EVENT, runEvents } from '@/lib/server/runs/run-events';
import { cancelActiveRun, findActiveRun } from '@/lib/server/runs/run-registry';

export const dynamic = 'force-dynamic';

/** A client that has the last event gets 204, which tells an EventSource not to come back. */
const watch = serve(endpoints.watchRun, async ({ params: { id }, query, request }) => {
  if (query.onLeave === 'cancel' && fromAnotherSite(request)) return foreignPage();
  const run = await readRun(id);
  if (!run) return notFound(`run "${id}"`);
  const after = request.headers.get('last-event-id') ?? undefined;
  if (after === LAST_EVENT) return new Response(null, { status: 204 });
  const cancel = () => {
    const active = findActiveRun(id);
    if (active && active.listeners.size === 0) cancelActiveRun(active);
  };
  const onLeave = query.onLeave === 'cancel' ? cancel : undefined;
  return new Response(runEvents(run, request.signal, { after, onLeave }), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(watch);
