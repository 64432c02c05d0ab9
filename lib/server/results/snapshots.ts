import packageJson from '@/package.json';
import type { RunSummary, SnapshotQuery } from '@/lib/api/contracts';
import type { SnapshotFormat } from '@/lib/api/vocabulary';
import { arrowChunks } from '@/lib/export/arrow';
import { csvChunks } from '@/lib/export/csv';
import { jsonChunks } from '@/lib/export/json';
import { parquetChunks } from '@/lib/export/parquet';
import type { Table } from '@/lib/export/table';
import { etagOf, namesTag } from '../http/etag';
import { refuseFields } from '../http/problem';
import { chunkStream } from './chunk-stream';
import { immutableResponse } from './immutable';
import { readInTurn } from './make-file';
import { selectTable } from './select-table';

const MEDIA_TYPES: Record<SnapshotFormat, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  arrow: 'application/vnd.apache.arrow.stream',
  parquet: 'application/vnd.apache.parquet',
};

/** The rows a query asks for, in its format. */
export async function snapshotResponse(
  request: Request,
  run: RunSummary,
  query: SnapshotQuery,
): Promise<Response> {
  const results = run.networks.map(({ resultHash }) => resultHash);
  // Another version of this server may write the same rows as other bytes: it vouches for its own alone.
  const version = JSON.stringify([packageJson.version, run.id, results, query]);
  const name = ['depin-lab', run.id, query.network].filter((part) => part !== undefined).join('-');
  const headers = {
    'content-type': MEDIA_TYPES[query.format],
    'content-disposition': `inline; filename="${name}.${query.format}"`,
  };
  // Whoever has the tag has the rows, which need not be read again.
  if (namesTag(request, etagOf(version))) return immutableResponse(request, version, headers, () => null);

  const table = await readInTurn(request.signal, () => selectTable(run, query));
  if (Array.isArray(table)) {
    const detail = table.map(
      ({ field, value, allowed }) => `${field}: ${value} is not accepted; allowed: ${allowed}`,
    );
    return refuseFields(detail.join('; '), table);
  }
  return immutableResponse(request, version, headers, () => chunkStream(chunksOf(run, table, query)));
}

function chunksOf(
  run: RunSummary,
  table: Table,
  { format }: SnapshotQuery,
): Iterable<string> | AsyncIterable<Uint8Array> {
  const head = { run: run.id, scenarioHash: run.scenarioHash, engineVersion: run.engineVersion };
  switch (format) {
    case 'csv':
      return csvChunks(table);
    case 'json':
      return jsonChunks(head, table);
    case 'arrow':
      return arrowChunks(table);
    case 'parquet':
      return parquetChunks(table, head);
  }
}
