import { z } from 'zod';

/** RFC 9457 problem details, with the refused inputs listed. */
export const problem = z
  .object({
    type: z.string().describe('Stable name of the kind of problem, urn:depin-lab:problem:…'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('What went wrong here, and what to do about it'),
    issues: z
      .array(
        z.object({
          code: z.string(),
          field: z.string(),
          value: z.string().describe('The refused value, as text'),
          allowed: z.string().describe('What is accepted instead'),
        }),
      )
      .optional()
      .describe('Every refused input'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
export type ProblemIssue = NonNullable<Problem['issues']>[number];
