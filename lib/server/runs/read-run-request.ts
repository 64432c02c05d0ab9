import { resolveInput } from '@/lib/catalog';
import { readScenarioInput, type ResolvedScenario } from '@/simulation/core';

const MAX_BODY_BYTES = 64 * 1024;

/** Reads and resolves the scenario a request posts. Everything refused is listed; nothing is thrown. */
export async function readRunRequest(request: Request): Promise<ResolvedScenario> {
  const body = await request.text();
  const { document, problem } = parse(body);
  const read = readScenarioInput(document);
  const resolved = resolveInput(read.input);
  const issues = problem === undefined ? [...read.issues, ...resolved.issues] : [problem];
  return { scenario: resolved.scenario, issues };
}

function parse(body: string) {
  const refuse = (value: string, allowed: string) => ({
    document: {},
    problem: { code: 'wrong-type', field: 'body', value, allowed } as const,
  });
  if (body.length > MAX_BODY_BYTES)
    return refuse(`${body.length} characters`, `at most ${MAX_BODY_BYTES} characters`);
  try {
    return { document: JSON.parse(body) as unknown, problem: undefined };
  } catch {
    return refuse('text that is not JSON', 'a JSON scenario');
  }
}
