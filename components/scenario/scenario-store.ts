import { createStore, useStore } from 'zustand';
import { createContext, useContext } from 'react';
import type { ParameterValue } from '@/simulation/core';
import { DEFAULT_VIEW, type DecodedLink, type LinkState, type View } from '@/lib/scenario';

/** The scenario being edited: kept as small as its link, everything else is derived from it. */
export interface ScenarioState extends LinkState {
  /** What of the last address read was refused. */
  readonly issues: DecodedLink['issues'];
  readonly setParameter: (id: string, value: ParameterValue) => void;
  /** Back to what the preset, or the default, says. */
  readonly resetParameter: (id: string) => void;
  readonly setPreset: (preset: string | undefined) => void;
  readonly setDays: (days: number) => void;
  readonly setView: (view: Partial<View>) => void;
  readonly resetAll: () => void;
  /** Takes over what an address says, with what of it could not be read. */
  readonly load: (link: DecodedLink) => void;
}

export type ScenarioStore = ReturnType<typeof createScenarioStore>;

export function createScenarioStore(initial: DecodedLink) {
  return createStore<ScenarioState>()((set) => ({
    input: initial.input,
    view: initial.view,
    issues: initial.issues,
    setParameter: (id, value) =>
      set(({ input }) => ({ input: { ...input, set: { ...input.set, [id]: value } } })),
    resetParameter: (id) => set(({ input }) => ({ input: { ...input, set: without(input.set ?? {}, id) } })),
    setPreset: (preset) => set(({ input }) => ({ input: { ...input, preset, set: {} } })),
    setDays: (days) => set(({ input }) => ({ input: { ...input, days } })),
    setView: (view) => set((state) => ({ view: { ...state.view, ...view } })),
    resetAll: () => set(({ input }) => ({ input: { start: input.start, set: {} }, view: DEFAULT_VIEW })),
    load: ({ input, view, issues }) => set({ input, view, issues }),
  }));
}

function without(values: Readonly<Record<string, unknown>>, id: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
}

export const ScenarioStoreContext = createContext<ScenarioStore | null>(null);

/** Reads the scenario of the surrounding page. */
export function useScenario<T>(select: (state: ScenarioState) => T): T {
  const store = useContext(ScenarioStoreContext);
  if (!store) throw new Error('useScenario needs a ScenarioStoreContext around it');
  return useStore(store, select);
}
