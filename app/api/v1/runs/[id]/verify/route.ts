import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { succeededRun } from '@/lib/server/results/succeeded-run';
import { readRunAnew } from '@/lib/server/runs/read-run';
import { withinRunLimits } from '@/lib/server/runs/run-limits';
import { verifyRun } from '@/lib/server/runs/verify-run';

const verify = serve(endpoints.verifyRun, async ({ params: { id }, request, client }) => {
  const run = await succeededRun(id, readRunAnew);
  if (run instanceof Response) return run;
  if (request.method === 'HEAD')
    return new Response(null, { headers: { 'content-type': 'application/json' } });
  return Response.json(await withinRunLimits(client, () => verifyRun(run, request.signal)));
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(verify);
