import { declarations, ENGINE_VERSION, scenarioHash } from '@/lib/catalog';
import type { View } from '@/lib/scenario';
import { runScenario } from '@/simulation/runtime/runner';
import type { Scenario } from '@/simulation/core';
import { simulationPool } from '../simulation-pool';
import { buildPreview } from './preview-model';
import { DRAWING, renderPreview } from './render-preview';

export interface ScenarioView {
  /** The scenario in words. */
  readonly description: string;
  readonly scenario: Scenario;
  readonly view: View;
  /** A network for its own page; undefined for the comparison. */
  readonly network: string | undefined;
}

/** Says everything the preview of a view is drawn from. */
export function previewVersion({ description, scenario, view, network }: ScenarioView): string {
  return JSON.stringify([
    DRAWING,
    ENGINE_VERSION,
    scenarioHash(scenario),
    description,
    view.history,
    network ?? null,
  ]);
}

/** The preview of a scenario, computed in the pool unless it is kept. */
export function scenarioPreview(shown: ScenarioView): Promise<ArrayBuffer> {
  const { description, scenario, view, network } = shown;
  const own = declarations.find(({ id }) => id === network);
  return renderPreview(previewVersion(shown), async () => {
    const values = network === undefined ? undefined : scenario.networks[network];
    const part =
      values && network !== undefined ? { ...scenario, networks: { [network]: values } } : scenario;
    return buildPreview({
      title: own ? own.label.en : declarations.map(({ label }) => label.en).join(' · '),
      description,
      network,
      scenario,
      view,
      frames: await runScenario(simulationPool(), part),
    });
  });
}
