import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { readBrowser, readOrNameBrowser } from '@/lib/server/http/browser-cookie';
import { readContent } from '@/lib/server/scenarios/read-content';
import { listSaved, saveContent } from '@/lib/server/scenarios/saved-scenarios';

const create = serve(endpoints.createScenario, async ({ body, request }) => {
  const content = await readContent(body);
  if (content instanceof Response) return content;
  const { browser, setCookie } = await readOrNameBrowser(request);
  const { scenario, created } = await saveContent(content, browser, body.name);
  return Response.json(scenario, {
    status: created ? 201 : 200,
    headers: { location: `/api/v1/scenarios/${scenario.id}`, 'set-cookie': setCookie },
  });
});

const list = serve(endpoints.listScenarios, async ({ request }) => {
  const browser = await readBrowser(request);
  return Response.json(
    { scenarios: browser === undefined ? [] : await listSaved(browser) },
    { headers: { 'cache-control': 'no-store' } },
  );
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(list, create);
