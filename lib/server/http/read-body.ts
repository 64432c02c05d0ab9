import { MAX_BODY_BYTES } from '@/lib/api/limits';
import { problemResponse } from './problem';

/** The JSON document a request posts, or the answer that refuses it. */
export async function readBody(request: Request): Promise<{ document: unknown } | Response> {
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refuse(415, 'Unsupported media type', 'post the document as application/json');
  }
  const text = await readLimited(request);
  if (text === undefined) {
    // What follows on the connection is the rest of the body.
    return refuse(413, 'Body too large', `a document has at most ${MAX_BODY_BYTES} bytes`, {
      connection: 'close',
    });
  }
  try {
    return { document: JSON.parse(text) };
  } catch (error) {
    return refuse(
      400,
      'Not JSON',
      `the body is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
}

function refuse(
  status: number,
  title: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return problemResponse({ type: 'unreadable-body', title, status, detail }, headers);
}

/** The body as text, or undefined once it is longer than accepted; the rest is not read. */
async function readLimited(request: Request): Promise<string | undefined> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
