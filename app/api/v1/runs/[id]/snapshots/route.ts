import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { snapshotResponse } from '@/lib/server/results/snapshots';
import { succeededRun } from '@/lib/server/results/succeeded-run';

const get = serve(endpoints.getSnapshots, async ({ params: { id }, query, request }) => {
  const run = await succeededRun(id);
  return run instanceof Response ? run : snapshotResponse(request, run, query);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
