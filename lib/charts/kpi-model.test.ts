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
    buildKpis(declaration, value, baseline, 1, 'en')[0];

  it('compares with the baseline', () => {
    expect(kpi(frameWith(12), frameWith(10))).toMatchObject({ metric, direction: 1, change: '+20%' });
    expect(kpi(frameWith(8), frameWith(10))).toMatchObject({ direction: -1, change: '-20%' });
    expect(kpi(frameWith(10), frameWith(10))).toMatchObject({ direction: 0 });
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
