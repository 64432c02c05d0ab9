import { etagOf, hasAlready } from '../http/etag';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The answer to a request for something that is the same as long as its version is; 304 without a body to who has
 * it already, nor to who asks for the headers. `cacheControl` is for an address whose version may change.
 */
export async function immutableResponse(
  request: Request,
  version: string,
  headers: Readonly<Record<string, string>>,
  body: () => BodyInit | null | Promise<BodyInit | null>,
  cacheControl: string = FOR_EVER,
): Promise<Response> {
  const etag = etagOf(version);
  const all = { ...headers, etag, 'cache-control': cacheControl };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers: all });
  if (request.method === 'HEAD') return new Response(null, { headers: all });
  return new Response(await body(), { headers: all });
}
