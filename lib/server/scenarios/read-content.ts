import type { z } from 'zod';
import type { saveScenario } from '@/lib/api/contracts';
import { resolveInput } from '@/lib/catalog';
import { studyIssues } from '@/lib/networks/study-issues';
import { decodeLink, encodeLink } from '@/lib/scenario';
import { refuseFields, refuseInput } from '../http/problem';
import { readScenario } from '../runs/read-scenario';
import { contentOf, type ScenarioContent } from './scenario-content';

/** What a request wants to keep, in its shortest form, or the answer that names everything wrong with it. */
export async function readContent(body: z.output<typeof saveScenario>): Promise<ScenarioContent | Response> {
  if (body.scenario !== undefined && body.query !== undefined) {
    return refuseFields('query: given beside scenario; allowed: one of the two', [
      { code: 'impossible-combination', field: 'query', value: 'a text', allowed: 'one of scenario, query' },
    ]);
  }
  if (body.query === undefined) {
    const read = readScenario(body.scenario ?? {});
    return read instanceof Response ? read : contentOf(read.input, body.page);
  }
  const link = decodeLink(new URLSearchParams(body.query));
  const issues = [...link.issues, ...(await studyIssues(link.studies)), ...resolveInput(link.input).issues];
  return issues.length > 0 ? refuseInput(issues) : { page: body.page, query: encodeLink(link).toString() };
}
