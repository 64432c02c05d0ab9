import { z } from 'zod';
import { MAX_DAYS, text } from '@/simulation/core';
import { noted } from '../note';
import { wholeNumberText } from '../whole-number-text';
import { SNAPSHOT_FORMATS } from '../vocabulary';

const date = z.iso.date();

/** Which part of a run's numbers, and in what form. */
export const snapshotQuery = z.strictObject({
  network: noted(
    z.string(),
    text(
      'One network. Without it all networks follow one another, with a column that names them',
      '单个网络。省略时依次给出所有网络，并以一列注明网络',
    ),
  ).optional(),
  metrics: noted(
    z.string(),
    text(
      'Columns, separated by commas. Without it every column, or the shared daily record of all networks',
      '所需列，以逗号分隔。省略时给出全部列；未指定网络时给出各网络共有的每日记录',
    ),
  ).optional(),
  from: noted(date, text('First day, YYYY-MM-DD', '第一天，YYYY-MM-DD')).optional(),
  to: noted(date, text('Last day, YYYY-MM-DD', '最后一天，YYYY-MM-DD')).optional(),
  every: noted(
    wholeNumberText(1, MAX_DAYS),
    text('Every n-th day, the first one first', '每隔 n 天取一天，从第一天起'),
  ).default(1),
  format: noted(z.enum(SNAPSHOT_FORMATS), text('Form of the answer', '返回格式')).default('json'),
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
