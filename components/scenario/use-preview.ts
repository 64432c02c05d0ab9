import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Scenario } from '@/simulation/core';
import { createPreviewEngine, type PreviewEngine, type PreviewFrames } from './preview-engine';

const EMPTY: PreviewFrames = { frames: {}, baseline: {}, error: undefined };
const nothing = () => EMPTY;
const noSubscription = () => () => undefined;

/** The newest frames of a scenario and its baseline, computed in browser workers. */
export function usePreview(scenario: Scenario, baseline: Scenario): PreviewFrames {
  const [engine, setEngine] = useState<PreviewEngine>();
  useEffect(() => {
    const opened = createPreviewEngine();
    setEngine(opened);
    return opened.close;
  }, []);
  useEffect(() => engine?.show(scenario, baseline), [engine, scenario, baseline]);
  return useSyncExternalStore(engine?.subscribe ?? noSubscription, engine?.snapshot ?? nothing, nothing);
}
