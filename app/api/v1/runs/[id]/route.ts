import { endpoints } from '@/lib/api/endpoints';
import { readBrowser } from '@/lib/server/http/browser-cookie';
import { notAsked, notFound } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { readRun } from '@/lib/server/runs/read-run';
import { asked, leaveRun } from '@/lib/server/runs/run-askers';
import { findActiveRun } from '@/lib/server/runs/run-registry';

const get = serve(endpoints.getRun, async ({ params: { id } }) => {
  const run = await readRun(id);
  return run ? Response.json(run) : notFound(`run "${id}"`);
});

/** Asks a run under way to stop (202); one that has ended or is being stored, or that others wait for, is left as it is (200). */
const cancel = serve(endpoints.cancelRun, async ({ params: { id }, request }) => {
  const active = findActiveRun(id);
  const browser = active && (await readBrowser(request));
  if (active && !asked(active, browser)) return notAsked(id);
  const stopping = active !== undefined && browser !== undefined && leaveRun(active, browser);
  const run = await readRun(id);
  return run ? Response.json(run, { status: stopping ? 202 : 200 }) : notFound(`run "${id}"`);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get, cancel);
