import { endpoints } from '@/lib/api/endpoints';
import { notFound } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { readBrowser } from '@/lib/server/http/browser-cookie';
import { deleteSaved, readSaved, renameSaved } from '@/lib/server/scenarios/saved-scenarios';

const PRIVATE = { headers: { 'cache-control': 'no-store' } };
const notKept = (id: string) => notFound(`scenario "${id}" among those this browser keeps`);

const get = serve(endpoints.getScenario, async ({ params: { id }, request }) => {
  const scenario = await readSaved(id, await readBrowser(request));
  return scenario ? Response.json(scenario, PRIVATE) : notFound(`scenario "${id}"`);
});

const rename = serve(endpoints.updateScenario, async ({ params: { id }, body, request }) => {
  const browser = await readBrowser(request);
  if (browser === undefined || !(await renameSaved(id, browser, body.name))) return notKept(id);
  return Response.json(await readSaved(id, browser), PRIVATE);
});

const remove = serve(endpoints.deleteScenario, async ({ params: { id }, request }) => {
  const browser = await readBrowser(request);
  if (browser === undefined || !(await deleteSaved(id, browser))) return notKept(id);
  return new Response(null, { status: 204 });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get, rename, remove);
