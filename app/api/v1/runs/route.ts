import { refuseInput } from '@/lib/server/problem';
import { readRunRequest } from '@/lib/server/runs/read-run-request';
import { createRun } from '@/lib/server/runs/create-run';
import { readRun } from '@/lib/server/runs/read-run';

/** POST a scenario: 202 with the new run, 200 with the stored or running one when it is identical. */
export async function POST(request: Request): Promise<Response> {
  const { scenario, issues } = await readRunRequest(request);
  if (issues.length > 0) return refuseInput(issues);
  const { id, created } = await createRun(scenario);
  return Response.json(await readRun(id), {
    status: created ? 202 : 200,
    headers: { location: `/api/v1/runs/${id}` },
  });
}
