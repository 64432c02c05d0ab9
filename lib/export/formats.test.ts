import { tableFromIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { arrowChunks } from './arrow';
import { cellOf } from './cell';
import { parquetChunks } from './parquet';
import type { Table } from './table';

/** Every kind of column, with undefined numbers. */
function tableOf(rows: number): Table {
  const each = Array.from({ length: rows }, (_, row) => row);
  return {
    rows,
    columns: [
      { name: 'network', kind: 'text', values: each.map((row) => `网络 ${row % 3}`) },
      { name: 'epoch', kind: 'integer', values: Int32Array.from(each) },
      { name: 'date', kind: 'day', values: Int32Array.from(each, (row) => 20_000 + row) },
      { name: 'value', kind: 'number', values: Float64Array.from(each, (row) => row / 7) },
      {
        name: 'sparse',
        kind: 'number',
        values: Float64Array.from(each, (row) => (row % 5 === 0 ? Number.NaN : 1e300 / (row + 1))),
      },
      { name: 'never', kind: 'number', values: new Float64Array(rows).fill(Number.NaN) },
    ],
  };
}

async function chunksOf(made: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of made) chunks.push(chunk);
  return chunks;
}

const told = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));

describe.each([0, 1, 512, 513, 1300])('a table of %i rows', (rows) => {
  const table = tableOf(rows);
  const names = table.columns.map(({ name }) => name);
  const expected = Array.from({ length: rows }, (_, row) => table.columns.map((each) => cellOf(each, row)));

  it('is read back from Parquet, whose chunks are no larger than some rows', async () => {
    const chunks = await chunksOf(parquetChunks(table, { run: 'one' }));
    expect(chunks.length).toBe(1 + Math.max(1, Math.ceil(rows / 512)));
    const { buffer } = Uint8Array.from(Buffer.concat(chunks));
    const read = await parquetReadObjects({ file: buffer });
    expect(read.map((row) => names.map((name) => told(row[name])))).toEqual(expected);
  });

  it.each([
    ['Parquet', parquetChunks],
    ['Arrow', arrowChunks],
  ])('is made only as far as it is read, as %s', async (_, chunks) => {
    let asked = 0;
    const watched = Object.assign(new Float64Array(rows), {
      subarray: (from: number, to: number) => {
        asked += 1;
        return new Float64Array(Math.max(0, Math.min(rows, to) - from));
      },
    });
    const made = chunks({ rows, columns: [{ name: 'value', kind: 'number', values: watched }] });
    const first = await made.next();
    expect([first.done, asked]).toEqual([false, 1]);
    await made.return(undefined);
    expect(asked).toBe(1);
  });

  it('is read back from Arrow, a batch for some rows', async () => {
    const read = tableFromIPC(Buffer.concat(await chunksOf(arrowChunks(table))));
    expect(read.schema.fields.map(({ name }) => name)).toEqual(names);
    expect(read.batches.length).toBe(Math.max(1, Math.ceil(rows / 512)));
    const dated = (name: string, value: unknown) => told(name === 'date' ? new Date(Number(value)) : value);
    expect(
      Array.from({ length: rows }, (_, row) => {
        const cells = read.get(row)?.toJSON() ?? {};
        return names.map((name) => dated(name, cells[name]));
      }),
    ).toEqual(expected);
  });
});
