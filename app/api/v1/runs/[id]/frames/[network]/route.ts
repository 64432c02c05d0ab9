import { endpoints } from '@/lib/api/endpoints';
import { notFound } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { immutableResponse } from '@/lib/server/results/immutable';
import { readInTurn } from '@/lib/server/results/make-file';
import { succeededRun } from '@/lib/server/results/succeeded-run';
import { readFrame } from '@/lib/server/runs/read-run';

/** The stored frame of one network, as bytes. */
const get = serve(endpoints.getFrame, async ({ params: { id, network }, request }) => {
  const run = await succeededRun(id);
  if (run instanceof Response) return run;
  const stored = run.networks.find((each) => each.network === network);
  if (!stored) return notFound(`result of "${network}" in run "${id}"`);
  const headers = { 'content-type': 'application/octet-stream' };
  return immutableResponse(request, stored.resultHash, headers, async () => {
    const frame = await readInTurn(request.signal, () => readFrame(run, network));
    if (!frame) throw new Error(`run ${id} has no "${network}" any more`);
    return frame.data;
  });
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
