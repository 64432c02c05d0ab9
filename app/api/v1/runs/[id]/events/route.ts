import { endpoints } from '@/lib/api/endpoints';
import { readBrowser } from '@/lib/server/http/browser-cookie';
import { foreignPage, notAsked, notFound } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { fromAnotherSite } from '@/lib/server/http/origin';
import { readRun } from '@/lib/server/runs/read-run';
import { LAST_EVENT, runEvents } from '@/lib/server/runs/run-events';
import { asked, leaveStream } from '@/lib/server/runs/run-askers';
import { findActiveRun } from '@/lib/server/runs/run-registry';

export const dynamic = 'force-dynamic';

/** A client that has the last event gets 204, which tells an EventSource not to come back. */
const watch = serve(endpoints.watchRun, async ({ params: { id }, query, request }) => {
  const cancels = query.onLeave === 'cancel';
  if (cancels && fromAnotherSite(request)) return foreignPage();
  const browser = cancels ? await readBrowser(request) : undefined;
  const run = await readRun(id);
  if (!run) return notFound(`run "${id}"`);
  const active = findActiveRun(id);
  if (cancels && active && !asked(active, browser)) return notAsked(id);
  const after = request.headers.get('last-event-id') ?? undefined;
  if (after === LAST_EVENT) return new Response(null, { status: 204 });
  const onLeave = active && browser !== undefined ? () => leaveStream(active, browser) : undefined;
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
  if (request.method === 'HEAD') return new Response(null, { headers });
  return new Response(runEvents(run, request.signal, { after, onLeave }), { headers });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(watch);
