import type { Problem, ProblemIssue } from '@/lib/api/contracts';
import { describeAllowed, describeIssue, type InputIssue } from '@/simulation/core';

const PREFIX = 'urn:depin-lab:problem:';

export const PROBLEM_TYPE = 'application/problem+json';

/** An RFC 9457 document. `type` is the kind's short name. */
export function problemDocument({ type, ...problem }: Problem): Problem {
  return { type: `${PREFIX}${type}`, ...problem };
}

/** The same as an answer. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(problemDocument(problem), {
    status: problem.status,
    headers: { ...headers, 'content-type': PROBLEM_TYPE },
  });
}

/** 400, naming field, value and allowed range of every refused input. */
export function refuseInput(issues: readonly InputIssue[]): Response {
  return refuseFields(
    issues.map(describeIssue).join('; '),
    issues.map((issue) => ({ ...issue, allowed: describeAllowed(issue.allowed) })),
  );
}

export function refuseFields(detail: string, issues: ProblemIssue[]): Response {
  return problemResponse({ type: 'invalid-input', title: 'Invalid input', status: 400, detail, issues });
}

export function notFound(what: string): Response {
  return problemResponse({
    type: 'not-found',
    title: 'Not found',
    status: 404,
    detail: `there is no ${what}`,
  });
}

/** 403 for what only this server's own pages, and programs, may ask. */
export function foreignPage(): Response {
  return problemResponse({
    type: 'foreign-page',
    title: 'Not for pages of other sites',
    status: 403,
    detail: 'a page of another site may read runs, but not cancel them',
  });
}

/** 403 for a run under way that others asked for. */
export function notAsked(id: string): Response {
  return problemResponse({
    type: 'not-yours',
    title: 'Not your run',
    status: 403,
    detail: `run "${id}" is stopped by who asked for it: send the cookie that POST /api/v1/runs answered with`,
  });
}

/** 409 for the numbers of a run that has none. */
export function unfinishedRun(id: string, status: string): Response {
  return problemResponse({
    type: 'run-not-succeeded',
    title: 'No result',
    status: 409,
    detail: `run "${id}" is ${status}; only a run that succeeded has numbers`,
  });
}
