import { expect, it } from 'vitest';
import type { z } from 'zod';
import { runImageQuery, snapshotQuery, type Problem } from '@/lib/api/contracts';
import { refuseSchema } from './refuse-schema';

async function refusedBy(schema: z.ZodType, document: unknown) {
  const parsed = schema.safeParse(document);
  if (parsed.success) throw new Error('it was accepted');
  return ((await refuseSchema(parsed.error, document, schema).json()) as Problem).issues;
}

it('names the keys there are, and their values where they are few', async () => {
  expect(await refusedBy(runImageQuery, { lang: 'xx' })).toEqual([
    { code: 'unknown-field', field: 'lang', value: '"xx"', allowed: 'locale (en, zh-CN)' },
  ]);
  const [issue] = (await refusedBy(snapshotQuery, { colour: 'red' })) ?? [];
  expect(issue?.allowed).toBe('network, metrics, from, to, every, format (json, csv, arrow, parquet)');
});

it('takes every n-th day up to the longest run', async () => {
  expect(snapshotQuery.safeParse({ every: '7300' }).success).toBe(true);
  expect(await refusedBy(snapshotQuery, { every: '7301' })).toMatchObject([{ allowed: 'at most 7300' }]);
});
