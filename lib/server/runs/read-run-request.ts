import { resolveInput } from '@/lib/catalog';
import { readScenarioInput, type Scenario } from '@/simulation/core';
import { problemResponse, refuseInput } from '../problem';

const MAX_BODY_BYTES = 64 * 1024;

/** Reads and resolves the scenario a request posts, or gives the answer that refuses it. */
export async function readRunRequest(request: Request): Promise<Scenario | Response> {
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refuseBody(415, 'Unsupported media type', 'post the scenario as application/json');
  }
  const body = await readLimited(request);
  if (body === undefined) {
    return refuseBody(413, 'Body too large', `a scenario has at most ${MAX_BODY_BYTES} bytes`);
  }
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch (error) {
    return refuseBody(
      400,
      'Not JSON',
      `the body is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
  const read = readScenarioInput(document);
  const { scenario, issues } = resolveInput(read.input);
  const refused = [...read.issues, ...issues];
  return refused.length > 0 ? refuseInput(refused) : scenario;
}

function refuseBody(status: number, title: string, detail: string): Response {
  return problemResponse({ type: 'urn:depin-lab:problem:unreadable-body', title, status, detail });
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
