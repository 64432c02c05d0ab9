import { createHash } from 'node:crypto';

/**
 * The answer to a request for something that never changes; 304 without a body to who has it already. `private`
 * for what depends on the request beside its address, so that no shared cache gives it to others.
 */
export function immutableResponse(
  request: Request,
  version: string,
  headers: Readonly<Record<string, string>>,
  body: () => BodyInit,
  audience: 'public' | 'private' = 'public',
): Response {
  const etag = `"${createHash('sha256').update(version).digest('hex').slice(0, 32)}"`;
  const all = { ...headers, etag, 'cache-control': `${audience}, max-age=31536000, immutable` };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''));
  if (known?.some((each) => each === etag || each === '*'))
    return new Response(null, { status: 304, headers: all });
  return new Response(body(), { headers: all });
}
