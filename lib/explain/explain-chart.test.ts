import { describe, expect, it } from 'vitest';
import { declarations, resolveInput } from '@/lib/catalog';
import { buildChart, planChart } from '@/lib/charts/chart-model';
import { planTokenSupply } from '@/lib/charts/headline-charts';
import { timeAxis } from '@/lib/charts/time-axis';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { explainChart } from './explain-chart';

const time = timeAxis(resolveInput({}).scenario, DEFAULT_VIEW);
const modelOf = (plan: Parameters<typeof buildChart>[0]) => buildChart(plan, {}, time, 'en');
const charts = declarations.flatMap((each) =>
  Object.keys(each.charts).map((id) => [`${each.id}.${id}`, planChart(each, id)] as const),
);

describe('the explanation of a chart', () => {
  it.each(charts)('of %s names what it measures, what moves it and what guards it', async (_, plan) => {
    const [explained, ...others] = await explainChart(modelOf(plan));
    expect(others).toEqual([]);
    expect(explained?.metrics.length).toBeGreaterThan(0);
    expect(explained?.inputs.length).toBeGreaterThan(0);
    expect(explained?.guards.length).toBeGreaterThan(1);
    expect(explained?.guards[0]?.metrics).not.toBe('every');
    if (plan.drivenBy)
      expect(explained?.inputs.map(({ id }) => id.split('.')[1]).sort()).toEqual([...plan.drivenBy].sort());
  });

  it('of several networks says it of each', async () => {
    const explained = await explainChart(modelOf(planTokenSupply('share')));
    expect(explained.map(({ declaration }) => declaration.id)).toEqual(declarations.map(({ id }) => id));
    for (const { metrics } of explained) expect(metrics.map(({ id }) => id)).toEqual(['supply']);
  });

  it('gives formulas to the headline charts', async () => {
    for (const { id, charts: own } of declarations) {
      const declaration = declarations.find((each) => each.id === id);
      if (!declaration) continue;
      const [explained] = await explainChart(modelOf(planChart(declaration, Object.keys(own)[0] ?? '')));
      expect([id, (explained?.equations.length ?? 0) > 0]).toEqual([id, true]);
    }
  });
});
