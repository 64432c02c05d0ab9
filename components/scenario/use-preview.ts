import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Scenario } from '@/simulation/core';
import { createPreviewEngine, type PreviewFrames } from './preview-engine';

const EMPTY: PreviewFrames = { frames: {}, baseline: {}, error: undefined, stale: [] };
const nothing = () => EMPTY;

/** The newest frames of a scenario and its baseline, computed in browser workers. */
export function usePreview(scenario: Scenario, baseline: Scenario): PreviewFrames {
  const [engine] = useState(createPreviewEngine);
  useEffect(() => engine.close, [engine]);
  useEffect(() => engine.show(scenario, baseline), [engine, scenario, baseline]);
  return useSyncExternalStore(engine.subscribe, engine.snapshot, nothing);
}
