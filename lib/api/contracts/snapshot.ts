import { z } from 'zod';

export const SNAPSHOT_FORMATS = ['json', 'csv', 'arrow', 'parquet'] as const;
export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number];

const date = z.iso.date();

/** Which part of a run's numbers, and in what form. */
export const snapshotQuery = z.strictObject({
  network: z
    .string()
    .describe('One network. Without it all networks follow one another, with a column that names them')
    .optional(),
  metrics: z
    .string()
    .describe(
      'Columns, separated by commas. Without it every column, or the shared daily record of all networks',
    )
    .optional(),
  from: date.describe('First day, YYYY-MM-DD').optional(),
  to: date.describe('Last day, YYYY-MM-DD').optional(),
  every: z.coerce.number().int().min(1).max(3650).default(1).describe('Every n-th day, the first one first'),
  format: z.enum(SNAPSHOT_FORMATS).default('json'),
});
export type SnapshotQuery = z.output<typeof snapshotQuery>;

/** Columns of equal length; a value that is not defined is null. */
export const snapshots = z
  .object({
    run: z.string(),
    scenarioHash: z.string(),
    engineVersion: z.string(),
    columns: z.record(z.string(), z.array(z.union([z.number(), z.string(), z.null()]))),
  })
  .meta({ id: 'Snapshots' });
