import { zipSync, strToU8, type Zippable } from 'fflate';
import type { RunSummary } from '@/lib/api/contracts';
import { declarations } from '@/lib/catalog';
import { csvChunks } from '@/lib/export/csv';
import { parquetBytes } from '@/lib/export/parquet';
import { reproductionOf } from '@/lib/export/reproduce';
import { frameTable } from '@/lib/export/table';
import { DEFAULT_VIEW, encodeLink, inputOf } from '@/lib/scenario';
import { decodeFrame, type Scenario } from '@/simulation/core';
import { networkDocumentOf } from '../networks/documents';
import { readFrame } from '../runs/read-run';
import { readmeOf } from './archive-readme';
import { citationOf } from './citation';

/** Zip entries have a date; a fixed one makes equal runs give equal archives. */
const MODIFIED = new Date('2025-09-09T00:00:00Z');

/** A run as a zip that explains itself: data as CSV and Parquet, metadata, README, citation, links and hashes. */
export async function archiveOf(run: RunSummary, origin: string): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const network of Object.keys(run.scenario.networks)) {
    const stored = await readFrame(run, network);
    if (!stored) continue;
    const frame = decodeFrame(stored.data);
    const all = { from: frame.startDay, to: frame.startDay + frame.rows - 1, every: 1 };
    const table = frameTable(frame, frame.names, all);
    files[`data/${network}.csv`] = strToU8([...csvChunks(table)].join(''));
    files[`data/${network}.parquet`] = parquetBytes(table, { run: run.id, resultHash: stored.resultHash });
  }
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
  files['metadata.json'] = strToU8(`${JSON.stringify(metadata, null, 2)}\n`);
  files['scenario.json'] = strToU8(`${reproduction.scenario}\n`);
  files['README.md'] = strToU8(readmeOf(run, links, reproduction));
  files['CITATION.cff'] = strToU8(citationOf(run, links.run));
  return zipSync(files, { level: 6, mtime: MODIFIED });
}

/** What each column means, in which unit, and where it comes from. */
function columnsOf(run: RunSummary) {
  return Object.fromEntries(
    declarations
      .filter(({ id }) => run.networks.some(({ network }) => network === id))
      .map((declaration) => [declaration.id, networkDocumentOf(declaration).metrics]),
  );
}
