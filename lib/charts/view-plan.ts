import { text, type UnitId } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import type { View } from '@/lib/scenario';
import type { ChartPlan } from './chart-model';
import { lineDash } from './palette';

/** Units of amounts of a network's own token. */
const TOKEN_UNITS: ReadonlySet<UnitId> = new Set(['fil', 'io', 'tao', 'tokens']);

/** A plan as the view wants it: tokens as a share of their maximum, everything as an index, another scale. */
export function viewPlan(plan: ChartPlan, { values, scale }: Pick<View, 'values' | 'scale'>): ChartPlan {
  return scaled(values === 'cap' ? ofCap(plan) : values === 'index' ? indexed(plan) : plan, scale);
}

/** Amounts of tokens as a share of the maximum supply; other charts stay. */
function ofCap(plan: ChartPlan): ChartPlan {
  if (!TOKEN_UNITS.has(plan.unit)) return plan;
  return {
    ...plan,
    format: 'percent',
    unit: 'share',
    scale: 'linear',
    description: text(
      `${plan.description.en} As a share of the maximum supply.`,
      `${plan.description['zh-CN']}以最大供应量的占比表示。`,
    ),
    series: plan.series.map((each) => {
      const token = declarations.find(({ id }) => id === each.network)?.token;
      return { ...each, scale: (each.scale ?? 1) / (token?.maxSupply ?? Number.NaN) };
    }),
  };
}

/** Layers have no common 100, so they become lines. */
function indexed(plan: ChartPlan): ChartPlan {
  return {
    ...plan,
    indexed: true,
    kind: 'lines',
    format: 'decimal',
    unit: 'index',
    scale: 'linear',
    series: plan.series.map((each, index) => ({
      ...each,
      dash: each.dash === '' ? lineDash(index) : each.dash,
    })),
  };
}

/** Layers add up only on a linear axis. */
function scaled(plan: ChartPlan, scale: View['scale']): ChartPlan {
  return scale === 'declared' || plan.kind === 'stacked' ? plan : { ...plan, scale };
}
