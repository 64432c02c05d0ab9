import { declarations, ENGINE_VERSION, scenarioHash } from '@/lib/catalog';
import type { View } from '@/lib/scenario';
import { runScenario } from '@/simulation/runtime/runner';
import type { Locale, Scenario } from '@/simulation/core';
import { simulationPool } from '../simulation-pool';
import { buildPreview } from './preview-model';
import { DRAWING, renderPreview } from './render-preview';

export interface ScenarioView {
  readonly locale: Locale;
  /** The scenario in words. */
  readonly description: string;
  readonly scenario: Scenario;
  readonly view: View;
  /** A network for its own page; undefined for the comparison. */
  readonly network: string | undefined;
}

/** Says everything the preview of a view is drawn from. */
export function previewVersion({ locale, description, scenario, view, network }: ScenarioView): string {
  return JSON.stringify([
    DRAWING,
    ENGINE_VERSION,
    locale,
    scenarioHash(scenario),
    description,
    view.history,
    network ?? null,
  ]);
}

/** The preview of a scenario, computed in the pool unless it is kept. Throws LimitError. */
export function scenarioPreview(shown: ScenarioView, client: string): Promise<ArrayBuffer> {
  const { locale, description, scenario, view, network } = shown;
  const own = declarations.find(({ id }) => id === network);
  return renderPreview(previewVersion(shown), client, async () => {
    const values = network === undefined ? undefined : scenario.networks[network];
    const part =
      values && network !== undefined ? { ...scenario, networks: { [network]: values } } : scenario;
    return buildPreview({
      locale,
      title: own ? own.label[locale] : declarations.map(({ label }) => label[locale]).join(' · '),
      description,
      network,
      scenario,
      view,
      frames: await runScenario(simulationPool(), part),
    });
  });
}
