import { route } from '@/lib/server/route';
import { createRun } from '@/lib/server/runs/create-run';
import { readRun } from '@/lib/server/runs/read-run';
import { readRunRequest } from '@/lib/server/runs/read-run-request';

/** POST a scenario: 202 with the new run, 200 with the stored or running one when it is identical. */
async function post(request: Request): Promise<Response> {
  const scenario = await readRunRequest(request);
  if (scenario instanceof Response) return scenario;
  const { id, created } = await createRun(scenario);
  return Response.json(await readRun(id), {
    status: created ? 202 : 200,
    headers: { location: `/api/v1/runs/${id}` },
  });
}

export const { GET, POST, PUT, PATCH, DELETE } = route({ POST: post });
