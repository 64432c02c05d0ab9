import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Scenario } from '@/simulation/core';
import { createComparisonEngine, type ComparisonResults } from './comparison-engine';

const EMPTY: ComparisonResults = { frames: [], error: undefined };
const nothing = () => EMPTY;

/** The results of scenarios as they come, computed in browser workers. */
export function useComparisonResults(scenarios: readonly Scenario[]): ComparisonResults {
  const [engine] = useState(createComparisonEngine);
  useEffect(() => engine.close, [engine]);
  useEffect(() => engine.show(scenarios), [engine, scenarios]);
  return useSyncExternalStore(engine.subscribe, engine.snapshot, nothing);
}
