import packageJson from '@/package.json';
import type { RunSummary, SnapshotQuery } from '@/lib/api/contracts';
import type { SnapshotFormat } from '@/lib/api/vocabulary';
import { arrowChunks } from '@/lib/export/arrow';
import { csvChunks } from '@/lib/export/csv';
import { jsonChunks } from '@/lib/export/json';
import { parquetBytes } from '@/lib/export/parquet';
import type { Table } from '@/lib/export/table';
import { etagOf, namesTag } from '../http/etag';
import { refuseFields } from '../http/problem';
import { chunkStream } from './chunk-stream';
import { immutableResponse } from './immutable';
import { makeFile, readInTurn, type FileOrder } from './make-file';
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
  client: string,
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
  const order = { key: `snapshots ${version}`, client, signal: request.signal };
  return immutableResponse(request, version, headers, () => bodyOf(run, table, query, order));
}

function bodyOf(
  run: RunSummary,
  table: Table,
  query: SnapshotQuery,
  order: FileOrder,
): BodyInit | Promise<BodyInit> {
  const head = { run: run.id, scenarioHash: run.scenarioHash, engineVersion: run.engineVersion };
  switch (query.format) {
    case 'csv':
      return chunkStream(csvChunks(table));
    case 'json':
      return chunkStream(jsonChunks(head, table));
    case 'arrow':
      return chunkStream(arrowChunks(table));
    case 'parquet':
      return makeFile(order, (signal) => makeParquet(run, query, head, signal)).then((bytes) =>
        chunkStream([bytes]),
      );
  }
}

/** Reads its rows when its turn has come: whoever waits for a file holds nothing meanwhile. */
async function makeParquet(
  run: RunSummary,
  query: SnapshotQuery,
  head: Parameters<typeof parquetBytes>[1],
  signal: AbortSignal,
): Promise<Uint8Array> {
  const table = await readInTurn(signal, () => selectTable(run, query));
  if (Array.isArray(table)) throw new Error(`the rows of run ${run.id} changed while they were read`);
  return parquetBytes(table, head, signal);
}
