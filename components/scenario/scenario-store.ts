import { createStore, useStore } from 'zustand';
import { createContext, useContext } from 'react';
import type { ParameterValue } from '@/simulation/core';
import { DEFAULT_VIEW, type DecodedLink, type LinkState, type View } from '@/lib/scenario';

/** The scenario being edited: kept as small as its link, everything else is derived from it. */
export interface ScenarioState extends LinkState {
  readonly studies: Readonly<Record<string, string>>;
  /** What of the last address read was refused. */
  readonly issues: DecodedLink['issues'];
  readonly setParameter: (id: string, value: ParameterValue) => void;
  /** Back to what the preset, or the default, says. */
  readonly resetParameter: (id: string) => void;
  readonly setPreset: (preset: string | undefined) => void;
  readonly setDays: (days: number) => void;
  /** Sets an input of a study, by `network.study.input`; undefined gives its default back. */
  readonly setStudyInput: (key: string, value: string | undefined) => void;
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
    studies: initial.studies,
    issues: initial.issues,
    setParameter: (id, value) =>
      set(({ input }) => ({ input: { ...input, set: { ...input.set, [id]: value } } })),
    resetParameter: (id) => set(({ input }) => ({ input: { ...input, set: without(input.set ?? {}, id) } })),
    setPreset: (preset) => set(({ input }) => ({ input: { ...input, preset, set: {} } })),
    setDays: (days) => set(({ input }) => ({ input: { ...input, days } })),
    setStudyInput: (key, value) =>
      set(({ studies }) => ({
        studies: value === undefined ? without(studies, key) : { ...studies, [key]: value },
      })),
    setView: (view) => set((state) => ({ view: { ...state.view, ...view } })),
    resetAll: () =>
      set(({ input }) => ({ input: { start: input.start, set: {} }, view: DEFAULT_VIEW, studies: {} })),
    load: ({ input, view, studies, issues }) => set({ input, view, studies, issues }),
  }));
}

function without<T>(values: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
}

export const ScenarioStoreContext = createContext<ScenarioStore | null>(null);

/** Reads the scenario of the surrounding page. */
export function useScenario<T>(select: (state: ScenarioState) => T): T {
  const store = useContext(ScenarioStoreContext);
  if (!store) throw new Error('useScenario needs a ScenarioStoreContext around it');
  return useStore(store, select);
}
