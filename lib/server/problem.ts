import type { Problem } from '@/lib/api/contracts';
import { describeAllowed, describeIssue, type InputIssue } from '@/simulation/core';

/** An RFC 9457 answer. */
export function problemResponse(
  problem: Omit<Problem, 'type'> & { type?: string },
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(
    { type: 'about:blank', ...problem },
    { status: problem.status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  );
}

/** 400, naming field, value and allowed range of every refused input. */
export function refuseInput(issues: readonly InputIssue[]): Response {
  return problemResponse({
    type: 'urn:depin-lab:problem:invalid-input',
    title: 'Invalid input',
    status: 400,
    detail: issues.map(describeIssue).join('; '),
    issues: issues.map((issue) => ({ ...issue, allowed: describeAllowed(issue.allowed) })),
  });
}

export function notFound(what: string): Response {
  return problemResponse({
    type: 'urn:depin-lab:problem:not-found',
    title: 'Not found',
    status: 404,
    detail: `there is no ${what}`,
  });
}
