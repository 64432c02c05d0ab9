import { describe, expect, it } from 'vitest';
import { allMetrics, columnOf, createFrame, type Frame } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { buildKpis } from './kpi-model';

const [declaration] = declarations;
if (!declaration) throw new Error('there is no network');
const [metric = ''] = declaration.kpis;

function frameWith(value: number): Frame {
  const frame = createFrame(allMetrics(declaration as NonNullable<typeof declaration>), 2, 0);
  columnOf(frame, metric).fill(value);
  return frame;
}

describe('buildKpis', () => {
  const kpi = (value: Frame | undefined, baseline: Frame | undefined) =>
    buildKpis(declaration, { frame: value, history: undefined }, baseline, 0, 1, 'en')[0];

  it('compares with the baseline', () => {
    expect(kpi(frameWith(12), frameWith(10))).toMatchObject({ metric, direction: 1, change: '+20%' });
    expect(kpi(frameWith(8), frameWith(10))).toMatchObject({ direction: -1, change: '−20%' });
    expect(kpi(frameWith(10), frameWith(10))).toMatchObject({ direction: 0 });
  });

  it('shows the recorded past before the start, and compares it with nothing', () => {
    const source = { kind: 'on-chain', title: 'a record', locator: 'a place', date: '1969-12-31' } as const;
    const series = [{ column: metric, cadence: 'series', source, points: [['1969-12-31', 7]] }] as const;
    const history = { series, ruleChanges: [] };
    const past = buildKpis(declaration, { frame: frameWith(12), history }, frameWith(10), 0, -1, 'en')[0];
    expect(past).toMatchObject({ change: undefined, direction: undefined });
    expect(past?.value).toMatch(/^7/);
  });

  it('says nothing of what it does not know', () => {
    expect(kpi(undefined, undefined)).toMatchObject({ value: '–', direction: undefined, change: undefined });
    expect(kpi(frameWith(NaN), frameWith(1))).toMatchObject({
      value: '–',
      direction: undefined,
      change: undefined,
    });
  });
});
