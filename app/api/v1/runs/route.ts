import { endpoints } from '@/lib/api/endpoints';
import { readOrNameBrowser } from '@/lib/server/http/browser-cookie';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { createRun } from '@/lib/server/runs/create-run';
import { readRun } from '@/lib/server/runs/read-run';
import { readScenario } from '@/lib/server/runs/read-scenario';

/** 202 with the new run, 200 with the stored or running one when it is identical. */
const create = serve(endpoints.createRun, async ({ body, request, client }) => {
  const read = readScenario(body);
  if (read instanceof Response) return read;
  const { browser, setCookie } = await readOrNameBrowser(request);
  const { id, created } = await createRun(read.scenario, client, browser);
  return Response.json(await readRun(id), {
    status: created ? 202 : 200,
    headers: { location: `/api/v1/runs/${id}`, 'set-cookie': setCookie },
  });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(create);
