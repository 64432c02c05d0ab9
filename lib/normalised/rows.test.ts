import { describe, expect, it } from 'vitest';
import { declarations, formatDate, networks, parseDate, resolveInput } from '@/lib/catalog';
import { csvChunks } from '@/lib/export/csv';
import { simulateNetwork } from '@/simulation/core';
import { areMeasured, normalisedColumns, normalisedRow, normalisedRun, sortRows } from './rows';
import { normalisedTable } from './csv-table';

const { scenario } = resolveInput({ days: 400, set: { 'filecoin.onboardingPibPerDay': 20 } });
const still = resolveInput({ days: 400 }).scenario;
const start = parseDate(scenario.start);
const runs = await Promise.all(
  networks.map(async ({ declaration, loadEngine }) => {
    const engine = await loadEngine();
    return normalisedRun(
      declaration,
      start,
      simulateNetwork(engine, scenario),
      simulateNetwork(engine, still),
    );
  }),
);
const rows = runs.map((run) => normalisedRow(run, start + 399, 'en'));

describe('the comparison of networks', () => {
  it('has a row a network and a cell a measure', () => {
    expect(rows.map(({ network }) => network)).toEqual(declarations.map(({ id }) => id));
    for (const { cells } of rows)
      expect(cells.map(({ measure }) => measure)).toEqual(normalisedColumns('en').map(({ id }) => id));
  });

  it('says what changed against the baseline, and nothing where nothing did', () => {
    const changes = (network: string) =>
      rows.find((row) => row.network === network)?.cells.filter(({ change }) => change !== undefined).length;
    expect(changes('filecoin')).toBeGreaterThan(3);
    expect(changes('ionet')).toBe(0);
  });

  it('has a dash where a network has no answer or the day is not simulated', () => {
    const bittensor = rows.find(({ network }) => network === 'bittensor');
    expect(bittensor?.cells.find(({ measure }) => measure === 'priceOverCloud')?.text).toBe('–');
    const [filecoin] = runs;
    if (!filecoin) throw new Error('there is no network');
    for (const day of [start - 1, start + 400])
      for (const { text } of normalisedRow(filecoin, day, 'en').cells) expect(text).toBe('–');
  });

  it('is there to be taken away once every network is computed', () => {
    const [first, ...rest] = runs;
    if (!first) throw new Error('there is no network');
    expect(areMeasured(runs)).toBe(true);
    const waiting = normalisedRun(first.declaration, start, undefined, undefined);
    expect(areMeasured([...rest, waiting])).toBe(false);
  });

  it('takes away each network on the day of its row', () => {
    const names = { network: 'network', date: 'date', share: '', scenario: 'scenario' };
    const apart = runs.map((run, index) => normalisedRow(run, start + index, 'en'));
    const [, ...lines] = [...csvChunks(normalisedTable(apart, 'en', names, ''))].join('').trim().split('\n');
    expect(lines.map((line) => line.split(',')[1])).toEqual(apart.map(({ day }) => formatDate(day)));
    expect(new Set(apart.map(({ day }) => day)).size).toBe(runs.length);
  });

  it('is sorted either way, the unknown last', () => {
    for (const descending of [true, false]) {
      const values = sortRows(rows, { by: 'priceOverCloud', descending }).map(
        ({ cells }) => cells.find(({ measure }) => measure === 'priceOverCloud')?.value ?? 0,
      );
      expect(values.at(-1)).toBeNaN();
      expect((values[0] ?? 0) > (values[1] ?? 0)).toBe(descending);
    }
    const names = sortRows(rows, { by: 'network', descending: false }).map(({ label }) => label);
    expect(names).toEqual(['Bittensor', 'Filecoin', 'io.net']);
  });

  it('is taken away as CSV with unrounded numbers', () => {
    const names = { network: 'network', date: 'date', share: ' (1 = 100 %)', scenario: 'scenario' };
    const link = 'http://lab.example/?days=400&v=1';
    const csv = [...csvChunks(normalisedTable(rows, 'en', names, link))].join('');
    const [head, first] = csv.split('\n');
    expect(head).toMatch(/^network,date,Demand coverage.*,Burn ÷ emission.*,scenario$/);
    expect(head).toContain('(1 = 100 %)');
    expect(first?.endsWith(`,${link}`)).toBe(true);
    expect(first?.split(',')[2]).toBe(String(rows[0]?.cells[0]?.value));
  });
});
