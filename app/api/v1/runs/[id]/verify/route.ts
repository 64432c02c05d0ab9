import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { succeededRun } from '@/lib/server/results/succeeded-run';
import { verifyRun } from '@/lib/server/runs/verify-run';

const verify = serve(endpoints.verifyRun, async ({ params: { id }, request }) => {
  const run = await succeededRun(id);
  return run instanceof Response ? run : Response.json(await verifyRun(run, request.signal));
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(verify);
