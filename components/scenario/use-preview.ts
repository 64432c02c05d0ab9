import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Scenario, ScenarioInput } from '@/simulation/core';
import { resolveInput } from '@/lib/catalog';
import { nextStep } from '@/lib/parameters/next-step';
import { valueInScenario } from '@/lib/parameters/parameter-values';
import { createPreviewEngine, NO_FRAMES, type PreviewEngine, type PreviewFrames } from './preview-engine';
import { useResolver } from './scenario-context';
import { useScenarioStore } from './scenario-store';

/** The very object an engine begins with: with another one React would render the page again to find it equal. */
const nothing = () => NO_FRAMES;

function useEngine(): readonly [PreviewEngine, PreviewFrames] {
  const [engine] = useState(createPreviewEngine);
  useEffect(() => engine.close, [engine]);
  return [engine, useSyncExternalStore(engine.subscribe, engine.snapshot, nothing)];
}

/** The newest frames of a scenario and its baseline, computed in browser workers. */
export function usePreview(scenario: Scenario, baseline: Scenario): PreviewFrames {
  const [engine, frames] = useEngine();
  useEffect(() => engine.show(scenario, baseline), [engine, scenario, baseline]);
  return frames;
}

/** A slider that rests so long is moved key by key, or has been let go. */
const FORESEE_MS = 60;

/**
 * The newest frames of the scenario that is edited on the page, of every network or of one. They are computed from
 * the moment an input changes: the worker is at it while the page draws the moved slider. Between two steps of a slider
 * the next one is computed ahead.
 */
export function useLivePreview(network?: string): PreviewFrames {
  const [engine, frames] = useEngine();
  const store = useScenarioStore();
  const resolve = useResolver();
  useEffect(() => {
    const show = (input: ScenarioInput) => {
      const { current, baseline } = resolve(input);
      engine.show(ofNetwork(current.scenario, network), ofNetwork(baseline.scenario, network));
    };
    const valueOf = (input: ScenarioInput, id: string) => valueInScenario(resolveInput(input).scenario, id);
    let timer: ReturnType<typeof setTimeout> | undefined;
    show(store.getState().input);
    const unsubscribe = store.subscribe(({ input }, before) => {
      if (input === before.input) return;
      show(input);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = nextStep(before.input, input, valueOf);
        if (next) engine.foresee(ofNetwork(resolveInput(next).scenario, network));
      }, FORESEE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [engine, store, resolve, network]);
  return frames;
}

/** A scenario as far as one network is concerned; all of it without one. */
export function ofNetwork(scenario: Scenario, network: string | undefined): Scenario {
  if (network === undefined) return scenario;
  const own = scenario.networks[network];
  return { ...scenario, networks: own ? { [network]: own } : {} };
}
