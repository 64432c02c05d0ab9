import { endpoints } from '@/lib/api/endpoints';
import { originOf } from '@/lib/server/http/origin';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { archiveOf, archiveVersion } from '@/lib/server/results/archive';
import { chunkStream } from '@/lib/server/results/chunk-stream';
import { immutableResponse } from '@/lib/server/results/immutable';
import { makeFile } from '@/lib/server/results/make-file';
import { succeededRun } from '@/lib/server/results/succeeded-run';

const PRIVATE = 'private, max-age=31536000, immutable';

const get = serve(endpoints.getArchive, async ({ params: { id }, request, client }) => {
  const run = await succeededRun(id);
  if (run instanceof Response) return run;
  const origin = originOf(request);
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="depin-lab-${id}.zip"`,
  };
  const version = archiveVersion(run, origin);
  const order = { key: `archive ${version}`, client, signal: request.signal };
  const body = async () => chunkStream([await makeFile(order, (signal) => archiveOf(run, origin, signal))]);
  return immutableResponse(request, version, headers, body, PRIVATE);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
