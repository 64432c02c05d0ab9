import { createStore, useStore } from 'zustand';
import { createContext, useContext } from 'react';
import type { ParameterValue } from '@/simulation/core';
import { DEFAULT_VIEW, type DecodedLink, type LinkState, type View } from '@/lib/scenario';
import {
  holdEdit,
  NO_EDITS,
  recordEdit,
  redoEdit,
  undoEdit,
  type EditHistory,
  type EditKey,
  type Restored,
} from '@/lib/scenario/edit-history';

/** The scenario being edited: kept as small as its link, everything else is derived from it. */
export interface ScenarioState extends LinkState {
  readonly studies: Readonly<Record<string, string>>;
  /** What of the last address read was refused. */
  readonly issues: DecodedLink['issues'];
  /** The engine the last address read was made with, where it says so. */
  readonly madeWith: string | undefined;
  readonly history: EditHistory;
  /** Addresses read so far: a change that comes with one is no edit, and is not written back. */
  readonly reads: number;
  readonly setParameter: (id: string, value: ParameterValue) => void;
  /** The newest change is whole: the next one of the same thing is another. */
  readonly sealEdit: () => void;
  /** A slider is taken in hand, or let go: all it passes meanwhile is one change. */
  readonly holdEdit: (held: boolean) => void;
  /** Back to what the preset, or the default, says. */
  readonly resetParameter: (id: string) => void;
  readonly setPreset: (preset: string | undefined) => void;
  readonly setDays: (days: number) => void;
  /** Sets an input of a study, by `network.study.input`; undefined gives its default back. */
  readonly setStudyInput: (key: string, value: string | undefined) => void;
  readonly setView: (view: Partial<View>) => void;
  /** Every input as the preset says; the view stays. */
  readonly resetChanges: () => void;
  /** Every input as the network says, without preset; the view of a page nobody has touched. */
  readonly resetAll: () => void;
  /** Takes the newest change back; says what it was of, or undefined where there is none. */
  readonly undo: () => EditKey | undefined;
  readonly redo: () => EditKey | undefined;
  /** Takes over what an address says, with what of it could not be read. */
  readonly load: (link: DecodedLink, history: EditHistory) => void;
}

export type ScenarioStore = ReturnType<typeof createScenarioStore>;

export function createScenarioStore(initial: DecodedLink) {
  return createStore<ScenarioState>()((set, get) => {
    const edit = (key: EditKey, change: (state: ScenarioState) => Partial<LinkState>) =>
      set((state) => ({
        ...change(state),
        history: recordEdit(state.history, linkOf(state), key, performance.now()),
      }));
    const restore = (step: (history: EditHistory, now: LinkState) => Restored | undefined) => {
      const restored = step(get().history, linkOf(get()));
      if (restored)
        set({ ...restored.state, studies: restored.state.studies ?? {}, history: restored.history });
      return restored?.key;
    };
    return {
      input: initial.input,
      view: initial.view,
      studies: initial.studies,
      issues: initial.issues,
      madeWith: initial.madeWith,
      history: NO_EDITS,
      reads: 0,
      setParameter: (id, value) =>
        edit(id, ({ input }) => ({ input: { ...input, set: { ...input.set, [id]: value } } })),
      sealEdit: () => set(({ history }) => ({ history: { ...history, open: undefined } })),
      holdEdit: (held) => set(({ history }) => ({ history: holdEdit(history, held) })),
      resetParameter: (id) =>
        edit(id, ({ input }) => ({ input: { ...input, set: without(input.set ?? {}, id) } })),
      setPreset: (preset) => edit('preset', ({ input }) => ({ input: { ...input, preset, set: {} } })),
      setDays: (days) => edit('days', ({ input }) => ({ input: { ...input, days } })),
      setStudyInput: (key, value) =>
        edit(key, ({ studies }) => ({
          studies: value === undefined ? without(studies, key) : { ...studies, [key]: value },
        })),
      setView: (view) => edit('view', (state) => ({ view: { ...state.view, ...view } })),
      resetChanges: () => edit('changes', ({ input }) => ({ input: { ...input, set: {} }, studies: {} })),
      resetAll: () =>
        edit('reset', ({ input }) => ({
          input: { start: input.start, set: {} },
          view: DEFAULT_VIEW,
          studies: {},
        })),
      undo: () => restore(undoEdit),
      redo: () => restore(redoEdit),
      load: ({ input, view, studies, issues, madeWith }, history) =>
        set((now) => ({
          input: unlessSame(now.input, input),
          view: unlessSame(now.view, view),
          studies: unlessSame(now.studies, studies),
          issues: unlessSame(now.issues, issues),
          madeWith,
          history,
          reads: now.reads + 1,
        })),
    };
  });
}

function linkOf({ input, view, studies }: ScenarioState): LinkState {
  return { input, view, studies };
}

/**
 * What is new, or the very object there is where it says the same: an address that is read on arrival says what the
 * server has drawn, and nothing is drawn again.
 */
function unlessSame<T>(now: T, next: T): T {
  return JSON.stringify(now) === JSON.stringify(next) ? now : next;
}

function without<T>(values: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
}

export const ScenarioStoreContext = createContext<ScenarioStore | null>(null);

/** The store of the surrounding page, for what acts on it without showing it. */
export function useScenarioStore(): ScenarioStore {
  const store = useContext(ScenarioStoreContext);
  if (!store) throw new Error('useScenario needs a ScenarioStoreContext around it');
  return store;
}

/** Reads the scenario of the surrounding page. */
export function useScenario<T>(select: (state: ScenarioState) => T): T {
  return useStore(useScenarioStore(), select);
}
