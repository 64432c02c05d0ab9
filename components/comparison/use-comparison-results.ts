import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Scenario } from '@/simulation/core';
import { createComparisonEngine, NO_RESULTS, type ComparisonResults } from './comparison-engine';

/** The very object an engine begins with: with another one React would render the page again to find it equal. */
const nothing = () => NO_RESULTS;

/** The results of scenarios as they come, computed in browser workers. */
export function useComparisonResults(scenarios: readonly Scenario[]): ComparisonResults {
  const [engine] = useState(createComparisonEngine);
  useEffect(() => engine.close, [engine]);
  useEffect(() => engine.show(scenarios), [engine, scenarios]);
  return useSyncExternalStore(engine.subscribe, engine.snapshot, nothing);
}
