import { describe, expect, it } from 'vitest';
import { declarations, parseDate, UNITS } from '@/lib/catalog';
import { csvChunks } from '@/lib/export/csv';
import { allMetrics, createFrame, findColumn } from '@/simulation/core';
import { assumptionTable, differingAssumptions } from './assumptions';
import { differingNetworks, readScenario, type ComparedScenario } from './compared-scenario';
import { differenceText } from './difference';
import { comparedMetrics, effectsOn } from './effects';
import { figureRows, figuresTable } from './figures-table';

function scenarios(...queries: string[]): ComparedScenario[] {
  return queries.map((query, place) => ({
    ...readScenario(query),
    place,
    letter: 'ABCDEF'.charAt(place),
    label: `Scenario, ${place}`,
  }));
}
const csv = (table: Parameters<typeof csvChunks>[0]) => [...csvChunks(table)].join('').split('\n');
const points = (amount: string) => `${amount} pts`;

describe('the assumptions in which scenarios differ', () => {
  it('are of the run, the world and the networks, in declared order', () => {
    const compared = scenarios(
      '',
      'days=365&filecoin.renewalRate=0.5&v=1',
      'world.aiDemandGrowthPerYear=0.1&seed=3&ionet.ideEnabled=false',
    );
    const rows = differingAssumptions(compared.map(({ scenario }) => scenario));
    expect(rows.map(({ id }) => id)).toEqual([
      'days',
      'seed',
      'world.aiDemandGrowthPerYear',
      'filecoin.renewalRate',
      'ionet.ideEnabled',
    ]);
    expect(rows.map(({ values }) => values.length)).toEqual([3, 3, 3, 3, 3]);
    expect(rows.find(({ id }) => id === 'filecoin.renewalRate')?.values).toEqual([0.728, 0.5, 0.728]);
    expect(differingAssumptions(scenarios('', '').map(({ scenario }) => scenario))).toEqual([]);
  });

  it('are copied with keys, units and plain values, whatever their names hold', () => {
    const compared = scenarios(
      '',
      'filecoin.providerExponent=0.3&filecoin.renewalRate=2026-03-01_0.5*2027-01-01_0.2',
    );
    const rows = differingAssumptions(compared.map(({ scenario }) => scenario));
    const names = { key: 'key', assumption: 'assumption', unit: 'unit' };
    const lines = csv(assumptionTable(rows, compared, names, (field) => field, 'en'));
    expect(lines[0]).toBe('key,assumption,unit,"A · Scenario, 0","B · Scenario, 1"');
    expect(lines).toContain('filecoin.renewalRate,Renewal rate,share,0.728,2026-03-01_0.5*2027-01-01_0.2');
  });
});

describe('the networks in which scenarios differ', () => {
  it('are those whose own inputs or whose world differ', () => {
    const of = (...queries: string[]) =>
      differingNetworks(scenarios(...queries).map(({ scenario }) => scenario));
    expect(of('', 'filecoin.renewalRate=0.5')).toEqual(['filecoin']);
    expect(of('', '', 'bittensor.recycleShareOfGross=0.5')).toEqual(['bittensor']);
    expect(of('', 'world.aiDemandGrowthPerYear=0.1')).toEqual(declarations.map(({ id }) => id));
    expect(of('', 'days=100')).toEqual(declarations.map(({ id }) => id));
    expect(of('')).toEqual([]);
  });
});

describe('differences', () => {
  const spec = (format: 'percent' | 'decimal') =>
    ({ format, label: { en: '', 'zh-CN': '' } }) as unknown as Parameters<typeof differenceText>[0]['spec'];
  it.each([
    [2, 3, 'decimal', 'relative', '+50%'],
    [2, 1, 'decimal', 'absolute', '−1'],
    [0, 3, 'decimal', 'relative', '–'],
    [0, 3, 'decimal', 'absolute', '+3'],
    [2, 2, 'decimal', 'absolute', '±0'],
    [0.2, 0.25, 'percent', 'absolute', '+5 pts'],
    [0.2, 0.25, 'percent', 'relative', '+25%'],
    [Number.NaN, 1, 'decimal', 'absolute', '–'],
  ] as const)('%d to %d as %s, %s: %s', (from, to, format, measure, text) => {
    expect(differenceText({ from, to, spec: spec(format) }, measure, 'en', points)).toBe(text);
  });
});

describe('the figures of a day', () => {
  const [network] = declarations;
  if (!network) throw new Error('no network');
  const metrics = comparedMetrics(network);
  const start = parseDate('2025-09-09');
  const frames = [1, 2].map((factor) => {
    const frame = createFrame(allMetrics(network), 10, start);
    for (const metric of metrics) findColumn(frame, metric)?.fill(100 * factor);
    return { [network.id]: frame };
  });

  it('are those of the compared metrics, undefined past the end', () => {
    const [base = {}, other = {}] = frames;
    expect(effectsOn(start + 9, network, metrics, base, other).map(({ from, to }) => [from, to])).toEqual(
      metrics.map(() => [100, 200]),
    );
    expect(effectsOn(start + 10, network, metrics, base, other)[0]?.to).toBeNaN();
    expect(effectsOn(start, network, metrics, base, {})[0]).toMatchObject({ from: 100, to: Number.NaN });
  });

  it('are copied as values, amounts and shares', () => {
    const compared = scenarios('', 'filecoin.renewalRate=0.5');
    const rows = figureRows([network], frames, 0, start);
    const names = { network: 'network', figure: 'figure', unit: 'unit' };
    const lines = csv(figuresTable(rows, compared, 0, names, 'en'));
    expect(lines[0]).toBe('network,figure,unit,"A · Scenario, 0","B · Scenario, 1",B − A,B ÷ A − 1');
    expect(lines[1]).toMatch(new RegExp(`^Filecoin,.+,${UNITS.eib.en},100,200,100,1$`));
    expect(lines).toHaveLength(metrics.length + 2);
  });
});
