import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { runPreview, runPreviewVersion } from '@/lib/server/preview/run-preview';
import { immutableResponse } from '@/lib/server/results/immutable';
import { succeededRun } from '@/lib/server/results/succeeded-run';

const get = serve(endpoints.getRunImage, async ({ params: { id }, query: { locale }, request, client }) => {
  const run = await succeededRun(id);
  if (run instanceof Response) return run;
  const headers = { 'content-type': 'image/png' };
  return immutableResponse(request, runPreviewVersion(run, locale), headers, () =>
    runPreview(run, locale, client),
  );
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
