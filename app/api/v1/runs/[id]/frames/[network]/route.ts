import { notFound } from '@/lib/server/problem';
import { route } from '@/lib/server/route';
import { readFrame } from '@/lib/server/runs/read-run';

/** The stored frame of one network, as bytes; it never changes. */
async function get(
  request: Request,
  { params }: { params: Promise<{ id: string; network: string }> },
): Promise<Response> {
  const { id, network } = await params;
  const frame = await readFrame(id, network);
  if (!frame) return notFound(`result of "${network}" in run "${id}"`);
  const etag = `"${frame.resultHash}"`;
  const headers = { etag, 'cache-control': 'public, max-age=31536000, immutable' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(frame.data, { headers: { ...headers, 'content-type': 'application/octet-stream' } });
}

export const { GET, POST, PUT, PATCH, DELETE } = route({ GET: get });
