import packageJson from '@/package.json';
import type { RunSummary } from '@/lib/api/contracts';
import { declarations } from '@/lib/catalog';
import { csvChunks } from '@/lib/export/csv';
import { nextTurn } from '@/lib/export/next-turn';
import { parquetChunks } from '@/lib/export/parquet';
import { reproductionOf } from '@/lib/export/reproduce';
import { frameTable } from '@/lib/export/table';
import { DEFAULT_VIEW, encodeLink, inputOf } from '@/lib/scenario';
import { decodeFrame, ENGINE_VERSION, type Scenario } from '@/simulation/core';
import { networkDocumentOf } from '../networks/documents';
import { readFrame } from '../runs/read-run';
import { readmeOf } from './archive-readme';
import { citationOf } from './citation';
import { zipChunks, type ZipFile } from './zip-chunks';

/** What tells archives apart: links name the address that was asked, texts come with the server that is running. */
export function archiveVersion({ id, scenarioHash, networks }: RunSummary, origin: string): string {
  const results = networks.map(({ resultHash }) => resultHash);
  return JSON.stringify([packageJson.version, ENGINE_VERSION, id, scenarioHash, results, origin]);
}

/**
 * A run as a zip that explains itself: data as CSV and Parquet, metadata, README, citation, links and hashes. Made
 * whole, a file at a time, and no further once the signal is aborted: one that fails is told as such, not cut off.
 *
 * @throws {DamagedResultError} when stored numbers are damaged.
 */
export async function archiveOf(run: RunSummary, origin: string, signal: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipChunks(filesOf(run, origin, signal))) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* filesOf(run: RunSummary, origin: string, signal: AbortSignal): AsyncGenerator<ZipFile> {
  for (const network of Object.keys(run.scenario.networks)) {
    signal.throwIfAborted();
    const stored = await readFrame(run, network);
    if (!stored) continue;
    const { data, resultHash } = stored;
    const frame = decodeFrame(data);
    const all = { from: frame.startDay, to: frame.startDay + frame.rows - 1, every: 1 };
    const table = frameTable(frame, frame.names, all);
    yield { name: `data/${network}.csv`, bytes: await whole(csvChunks(table), signal) };
    const source = { run: run.id, resultHash };
    yield { name: `data/${network}.parquet`, bytes: await whole(parquetChunks(table, source), signal) };
  }
  yield* textsOf(run, origin);
}

/** All of it, made in steps between which others have their turn and the signal is asked whether to go on. */
async function whole(
  made: Iterable<string> | AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of made) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    await nextTurn();
    signal.throwIfAborted();
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
