import { MEASURE_IDS, normalisedMeasures } from '@/simulation/lens';
import type { Locale } from '@/simulation/core';
import type { Table } from '@/lib/export/table';
import type { NormalisedRow } from './rows';

/** What the columns of the table are called beside those of the measures. */
export interface TableNames {
  readonly network: string;
  readonly date: string;
  /** Follows the name of a measure that is a part of one. */
  readonly share: string;
  readonly scenario: string;
}

/** What the comparison shows, as a table to take away: a row a network, numbers unrounded. */
export function normalisedTable(
  rows: readonly NormalisedRow[],
  locale: Locale,
  names: TableNames,
  /** The address that shows the same. */
  link: string,
): Table {
  return {
    rows: rows.length,
    columns: [
      { name: names.network, kind: 'text', values: rows.map(({ label }) => label) },
      { name: names.date, kind: 'day', values: Int32Array.from(rows, ({ day }) => day) },
      ...MEASURE_IDS.map((id, index) => ({
        name:
          normalisedMeasures[id].label[locale] +
          (normalisedMeasures[id].format === 'percent' ? names.share : ''),
        kind: 'number' as const,
        values: Float64Array.from(rows, ({ cells }) => cells[index]?.value ?? Number.NaN),
      })),
      { name: names.scenario, kind: 'text', values: rows.map(() => link) },
    ],
  };
}
