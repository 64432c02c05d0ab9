import { ENGINE_VERSION, resolveInput } from '@/lib/catalog';
import { encodeLink, signedLink } from '@/lib/scenario';
import type { ChartOrigin } from '@/components/charts/export/chart-origin';
import type { ScenarioStore } from './scenario-store';

/** The charts of a page whose scenario is being edited. */
export function scenarioOrigin(store: ScenarioStore): ChartOrigin {
  const query = () => encodeLink(store.getState()).toString();
  return {
    query,
    address: () => {
      const search = signedLink(store.getState()).toString();
      return search === '' ? window.location.pathname : `${window.location.pathname}?${search}`;
    },
    scenarios: () => [resolveInput(store.getState().input).scenario],
    engineVersion: ENGINE_VERSION,
  };
}
