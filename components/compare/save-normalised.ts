import type { Locale } from '@/simulation/core';
import { chartFileName } from '@/lib/charts/picture/file-name';
import { csvChunks } from '@/lib/export/csv';
import { normalisedTable, type TableNames } from '@/lib/normalised/csv-table';
import type { NormalisedRow } from '@/lib/normalised/rows';
import type { ChartOrigin } from '@/components/charts/export/chart-origin';
import { drawnHashes } from '@/components/charts/export/drawn-hashes';
import { saveFile } from '@/components/charts/export/save-file';

/** Gives the comparison of the networks as a CSV file that says which scenario it is of, and where it is shown. */
export function saveNormalised(
  rows: readonly NormalisedRow[],
  locale: Locale,
  names: TableNames,
  origin: ChartOrigin | null,
): void {
  const link = window.location.origin + (origin?.address() ?? window.location.pathname);
  const hash = origin ? (drawnHashes(origin)[0] ?? '') : '';
  const table = normalisedTable(rows, locale, names, link);
  // Programs that guess the encoding of a table take this mark as UTF-8.
  const chunks = ['\uFEFF', ...csvChunks(table)];
  saveFile(chartFileName('networks', hash, 'csv'), new Blob(chunks, { type: 'text/csv' }));
}
