import { createHash } from 'node:crypto';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The answer to a request for something that is the same as long as its version is; 304 without a body to who has
 * it already. `cacheControl` is for an address whose version may change.
 */
export async function immutableResponse(
  request: Request,
  version: string,
  headers: Readonly<Record<string, string>>,
  body: () => BodyInit | Promise<BodyInit>,
  cacheControl: string = FOR_EVER,
): Promise<Response> {
  const etag = `"${createHash('sha256').update(version).digest('hex').slice(0, 32)}"`;
  const all = { ...headers, etag, 'cache-control': cacheControl };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''));
  if (known?.some((each) => each === etag || each === '*'))
    return new Response(null, { status: 304, headers: all });
  return new Response(await body(), { headers: all });
}
