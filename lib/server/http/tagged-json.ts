import { createHash } from 'node:crypto';

/** A document with an ETag of its content; 304 to a client that has it. */
export function taggedJson(request: Request, document: unknown): Response {
  const text = JSON.stringify(document);
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  const headers = { etag, 'cache-control': 'public, max-age=60', 'content-type': 'application/json' };
  return request.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
