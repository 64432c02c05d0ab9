import { z } from 'zod';

/** How the server is. */
export const health = z
  .object({
    status: z.enum(['ok', 'degraded']),
    problems: z.array(z.string()).describe('What is wrong, empty when ok'),
    version: z.string(),
    engineVersion: z.string(),
    uptimeSeconds: z.number(),
    runs: z.object({ active: z.number().int() }),
    database: z.object({
      kind: z.literal('sqlite'),
      bytes: z.number().nullable().describe('Database with its write-ahead log'),
      reusableBytes: z
        .number()
        .nullable()
        .describe('Of them, what runs that were thrown away left: new ones fill it; a backup is without it'),
      writable: z.boolean().describe('Whether its write lock could be taken just now'),
      freeDiskBytes: z.number().nullable(),
      runs: z.number().int().nullable(),
    }),
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof health>;

export const readiness = z.object({ ready: z.literal(true) }).meta({ id: 'Ready' });
