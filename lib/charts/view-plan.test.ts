import { beforeAll, describe, expect, it } from 'vitest';
import { declarations, networks, resolveInput } from '@/lib/catalog';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { simulateNetwork } from '@/simulation/core';
import { buildChart, planChart, type NetworkData } from './chart-model';
import { planHeadlineCharts } from './headline-charts';
import { timeAxis } from './time-axis';
import { viewPlan } from './view-plan';

const { scenario } = resolveInput({ days: 730 });
const time = timeAxis(scenario, DEFAULT_VIEW);
const data: Record<string, NetworkData> = {};

beforeAll(async () => {
  for (const { declaration, loadEngine, loadHistory } of networks)
    data[declaration.id] = {
      frame: simulateNetwork(await loadEngine(), scenario),
      history: await loadHistory(),
    };
});

const every = declarations.flatMap((each) => Object.keys(each.charts).map((id) => planChart(each, id)));
const firstDay = time.starts['filecoin'] ?? 0;

describe('a chart as the view wants it', () => {
  it('is as declared by default', () => {
    for (const plan of every) expect(viewPlan(plan, DEFAULT_VIEW)).toBe(plan);
  });

  it('as index has every line at 100 on the first simulated day, and keeps its shape', () => {
    let checked = 0;
    for (const plan of every) {
      const plain = buildChart(plan, data, time, 'en');
      const indexed = buildChart(viewPlan(plan, { values: 'index', scale: 'declared' }), data, time, 'en');
      expect(indexed.kind).toBe('lines');
      indexed.series.forEach(({ valueAt }, index) => {
        const before = plain.series[index]?.valueAt;
        const base = before?.(firstDay);
        if (base === undefined || base === 0) {
          expect(valueAt(firstDay + 10)).toBeUndefined();
          return;
        }
        checked++;
        expect(valueAt(firstDay)).toBeCloseTo(100, 9);
        const later = before?.(time.to);
        if (later !== undefined) expect(valueAt(time.to)).toBeCloseTo((100 * later) / base, 6);
      });
    }
    expect(checked).toBeGreaterThan(50);
  });

  it('as share of the cap divides tokens by their maximum and leaves all else', () => {
    for (const plan of every) {
      const share = viewPlan(plan, { values: 'cap', scale: 'declared' });
      if (share === plan) continue;
      const { token } = declarations.find(({ id }) => plan.series[0]?.network === id) ?? {};
      const plain = buildChart(plan, data, time, 'en').series[0]?.valueAt(time.to) ?? Number.NaN;
      const value = buildChart(share, data, time, 'en').series[0]?.valueAt(time.to) ?? Number.NaN;
      expect(value).toBeCloseTo(plain / (token?.maxSupply ?? 0), 12);
    }
    const kinds = every.map((plan) => viewPlan(plan, { values: 'cap', scale: 'declared' }) !== plan);
    expect(new Set(kinds)).toEqual(new Set([true, false]));
  });

  it('takes a log scale where it is made of lines, and layers stay linear', () => {
    for (const plan of every) {
      const { scale } = viewPlan(plan, { values: 'declared', scale: 'log' });
      expect(scale).toBe(plan.kind === 'stacked' ? plan.scale : 'log');
    }
  });

  it('shows supplies as an index of themselves, and as a share of each cap', () => {
    const last = (values: 'index' | 'cap') => planHeadlineCharts({ ...DEFAULT_VIEW, values }).at(-1);
    expect(last('index')).toMatchObject({ unit: 'index', scale: 'linear' });
    expect(last('cap')).toMatchObject({ unit: 'share', format: 'percent' });
  });
});
