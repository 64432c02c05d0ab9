import { text } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import type { View } from '@/lib/scenario';
import { TOKEN_SUPPLY } from '@/lib/scenario/declared-charts';
import { planChart, type ChartPlan } from './chart-model';
import { viewPlan } from './view-plan';
import { lineDash, NETWORK_COLORS } from './palette';

/** Token supply of all networks on one chart, as share of each maximum or absolute. */
export function planTokenSupply(mode: View['supply']): ChartPlan {
  const share = mode === 'share';
  return {
    id: TOKEN_SUPPLY,
    title: text('Token supply', '代币供应'),
    description: share
      ? text(
          'Tokens issued less tokens destroyed, as a share of each maximum supply.',
          '已发行减去已销毁的代币，占各自最大供应量的比例。',
        )
      : text('Tokens issued less tokens destroyed.', '已发行减去已销毁的代币。'),
    kind: 'lines',
    format: share ? 'percent' : 'compact',
    unit: share ? 'share' : 'tokens',
    // Ten million TAO and a billion FIL are both legible on a log scale only.
    scale: share ? 'linear' : 'log',
    series: declarations.map((declaration, index) => ({
      network: declaration.id,
      column: 'supply',
      label: text(declaration.token.symbol, declaration.token.symbol),
      color: NETWORK_COLORS[declaration.id] ?? 'currentColor',
      dash: lineDash(index),
      scale: share ? 1 / declaration.token.maxSupply : 1,
    })),
  };
}

/** The charts above the fold: the first chart of every network, and token supply. */
export function planHeadlineCharts(view: View): ChartPlan[] {
  return [
    ...declarations.map((declaration) => planChart(declaration, Object.keys(declaration.charts)[0] ?? '')),
    planTokenSupply(view.values === 'cap' ? 'share' : view.values === 'index' ? 'absolute' : view.supply),
  ].map((plan) => viewPlan(plan, view));
}
