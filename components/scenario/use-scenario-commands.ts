import { useCommands } from '@/components/commands/command-registry';
import { showInRail, toggleChangedOnly } from '@/components/parameters/rail-store';
import type { ScenarioStore } from './scenario-store';

/** What every page about a scenario can be told to do with it. */
export function useScenarioCommands(store: ScenarioStore): void {
  const { resetChanges, resetAll } = store.getState();
  useCommands({
    searchParameters: () => showInRail(),
    changedOnly: () => toggleChangedOnly(store.getState().input),
    resetChanges,
    resetAll,
  });
}
