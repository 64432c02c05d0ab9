import { createClient } from '@libsql/client';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exactReal, exactRealSql } from './exact-real';

const database = createClient({ url: ':memory:' });
afterAll(() => database.close());

async function throughSqlite(values: readonly number[]): Promise<unknown[]> {
  const { rows } = await database.execute({
    sql: `SELECT ${exactRealSql('value', 0)} AS x FROM json_each(?)`,
    args: [`[${values.map((value) => `[${exactReal(value)}]`).join(',')}]`],
  });
  return rows.map((row) => row['x']);
}

describe('exactReal', () => {
  it('carries doubles through SQLite to the last bit', async () => {
    const value = fc
      .tuple(
        fc.double({ min: 1, max: 2, maxExcluded: true, noNaN: true }),
        fc.integer({ min: -72, max: 62 }),
        fc.boolean(),
      )
      .map(([digits, power, negative]) => (negative ? -digits : digits) * 2 ** power);
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 500, maxLength: 500 }), async (values) => {
        expect(await throughSqlite(values)).toEqual(values);
      }),
      { numRuns: 40 },
    );
  });

  it('carries zero, whole numbers and what is undefined', async () => {
    const values = [0, 1, -7, 2 ** 53, 1e15, 0.1, 1352.4065279921135];
    expect(await throughSqlite([...values, Number.NaN])).toEqual([...values, null]);
  });

  it('keeps very small values to a relative 1e-15', async () => {
    const [small] = await throughSqlite([1.2345678901234567e-30]);
    expect(Math.abs((small as number) / 1.2345678901234567e-30 - 1)).toBeLessThan(1e-15);
  });
});
