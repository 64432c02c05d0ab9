import type { Scenario } from '@/simulation/core';
import { ENGINE_VERSION } from '@/lib/catalog';
import type { ChartOrigin } from '@/components/charts/export/chart-origin';

/** The charts of a comparison: cited with every scenario they draw, the baseline first, and its own address. */
export function comparisonOrigin(scenarios: readonly Scenario[], base: number): ChartOrigin {
  const ordered = [...scenarios.slice(base, base + 1), ...scenarios.filter((_, place) => place !== base)];
  return {
    query: () => window.location.search.slice(1),
    address: () => window.location.pathname + window.location.search,
    scenarios: () => ordered,
    engineVersion: ENGINE_VERSION,
  };
}
