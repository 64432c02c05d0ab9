import type { RunSummary } from '@/lib/api/contracts';
import { declarations } from '@/lib/catalog';
import { csvChunks } from '@/lib/export/csv';
import { nextTurn } from '@/lib/export/next-turn';
import { parquetBytes } from '@/lib/export/parquet';
import { reproductionOf } from '@/lib/export/reproduce';
import { frameTable, type Table } from '@/lib/export/table';
import { DEFAULT_VIEW, encodeLink, inputOf } from '@/lib/scenario';
import { decodeFrame, type Scenario } from '@/simulation/core';
import { networkDocumentOf } from '../networks/documents';
import { readFrame } from '../runs/read-run';
import { readmeOf } from './archive-readme';
import { citationOf } from './citation';
import { zipChunks, type ZipFile } from './zip-chunks';

/**
 * A run as a zip that explains itself: data as CSV and Parquet, metadata, README, citation, links and hashes. Made
 * piece by piece while it is read, and no further than that.
 *
 * @throws {DamagedResultError} before the first piece, when stored numbers are damaged.
 */
export async function archiveOf(run: RunSummary, origin: string): Promise<AsyncIterable<Uint8Array>> {
  const stored: StoredResult[] = [];
  for (const network of Object.keys(run.scenario.networks)) {
    const frame = await readFrame(run, network);
    if (frame) stored.push({ network, ...frame });
  }
  return zipChunks(filesOf(run, origin, stored));
}

interface StoredResult {
  readonly network: string;
  readonly data: Uint8Array;
  readonly resultHash: string;
}

async function* filesOf(
  run: RunSummary,
  origin: string,
  stored: readonly StoredResult[],
): AsyncGenerator<ZipFile> {
  for (const { network, data, resultHash } of stored) {
    const frame = decodeFrame(data);
    const all = { from: frame.startDay, to: frame.startDay + frame.rows - 1, every: 1 };
    const table = frameTable(frame, frame.names, all);
    yield { name: `data/${network}.csv`, bytes: await csvBytes(table) };
    yield { name: `data/${network}.parquet`, bytes: await parquetBytes(table, { run: run.id, resultHash }) };
  }
  yield* textsOf(run, origin);
}

async function csvBytes(table: Table): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for (const chunk of csvChunks(table)) {
    chunks.push(Buffer.from(chunk));
    await nextTurn();
  }
  return Buffer.concat(chunks);
}

function* textsOf(run: RunSummary, origin: string): Generator<ZipFile> {
  const query = encodeLink({ input: inputOf(run.scenario as Scenario), view: DEFAULT_VIEW }).toString();
  const links = {
    run: `${origin}/runs/${run.id}`,
    scenario: query === '' ? `${origin}/` : `${origin}/?${query}`,
  };
  const reproduction = reproductionOf(run, origin);
  const metadata = {
    run: run.id,
    createdAt: run.createdAt,
    scenarioHash: run.scenarioHash,
    engineVersion: run.engineVersion,
    links,
    reproduce: reproduction,
    scenario: run.scenario,
    results: run.networks,
    columns: columnsOf(run),
  };
  const texts = {
    'metadata.json': `${JSON.stringify(metadata, null, 2)}\n`,
    'scenario.json': `${reproduction.scenario}\n`,
    'README.md': readmeOf(run, links, reproduction),
    'CITATION.cff': citationOf(run, links.run),
  };
  for (const [name, text] of Object.entries(texts)) yield { name, bytes: Buffer.from(text) };
}

/** What each column means, in which unit, and where it comes from. */
function columnsOf(run: RunSummary) {
  return Object.fromEntries(
    declarations
      .filter(({ id }) => run.networks.some(({ network }) => network === id))
      .map((declaration) => [declaration.id, networkDocumentOf(declaration).metrics]),
  );
}
