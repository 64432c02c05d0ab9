import type { ProblemIssue, RunSummary, SnapshotQuery } from '@/lib/api/contracts';
import { frameTable, stackTables, type RowRange, type Table } from '@/lib/export/table';
import { dailyRecordFields, decodeFrame, formatDate, parseDate, type Frame } from '@/simulation/core';
import { readFrame } from '../runs/read-run';

/** What a query asks of a run that succeeded, or everything wrong with the query. */
export async function selectTable(run: RunSummary, query: SnapshotQuery): Promise<Table | ProblemIssue[]> {
  const known = Object.keys(run.scenario.networks);
  if (query.network !== undefined && !known.includes(query.network)) {
    return [issue('unknown-network', 'network', query.network, known.join(', '))];
  }
  const frames = await loadFrames(run, query.network === undefined ? known : [query.network]);
  const [first] = Object.values(frames);
  if (!first) return [issue('unknown-network', 'network', '', known.join(', '))];

  const offered = query.network === undefined ? [...dailyRecordFields] : [...first.names];
  const names = query.metrics === undefined ? offered : query.metrics.split(',').map((name) => name.trim());
  const issues = [...unknownNames(names, offered), ...rangeIssues(query, first)];
  if (issues.length > 0) return issues;

  const range: RowRange = {
    from: query.from === undefined ? first.startDay : parseDate(query.from),
    to: query.to === undefined ? first.startDay + first.rows - 1 : parseDate(query.to),
    every: query.every,
  };
  const tables = Object.fromEntries(
    Object.entries(frames).map(([network, frame]) => [network, frameTable(frame, names, range)]),
  );
  return query.network === undefined ? stackTables('network', tables) : (tables[query.network] as Table);
}

async function loadFrames(run: RunSummary, networks: readonly string[]): Promise<Record<string, Frame>> {
  const frames: Record<string, Frame> = {};
  for (const network of networks) {
    const stored = await readFrame(run, network);
    if (stored) frames[network] = decodeFrame(stored.data);
  }
  return frames;
}

function unknownNames(names: readonly string[], offered: readonly string[]): ProblemIssue[] {
  return [
    ...names
      .filter((name) => !offered.includes(name))
      .map((name) => issue('unknown-metric', 'metrics', name, offered.join(', '))),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => issue('given-twice', 'metrics', name, 'each column once')),
  ];
}

function rangeIssues({ from, to }: SnapshotQuery, frame: Frame): ProblemIssue[] {
  const [first, last] = [formatDate(frame.startDay), formatDate(frame.startDay + frame.rows - 1)];
  const outside = Object.entries({ from, to }).filter(
    ([, date]) => date !== undefined && (date < first || date > last),
  );
  const issues = outside.map(([field, date]) =>
    issue('out-of-range', field, date ?? '', `${first} to ${last}`),
  );
  if (issues.length === 0 && from !== undefined && to !== undefined && from > to)
    issues.push(issue('impossible-combination', 'to', to, `a date from ${from} to ${last}`));
  return issues;
}

function issue(code: string, field: string, value: string, allowed: string): ProblemIssue {
  return { code, field, value: JSON.stringify(value), allowed };
}
