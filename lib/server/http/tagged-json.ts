import { etagOf, hasAlready } from './etag';

/** A document with an ETag of its content; 304 to a client that has it. */
export function taggedJson(request: Request, document: unknown): Response {
  const text = JSON.stringify(document);
  const etag = etagOf(text);
  const headers = { etag, 'cache-control': 'public, max-age=60', 'content-type': 'application/json' };
  return hasAlready(request, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
