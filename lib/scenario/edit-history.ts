import type { LinkState } from './schema';

/** What was changed: the id of a parameter, or one of the other fields of a link. */
export type EditKey = string;

interface Step {
  readonly key: EditKey;
  /** The scenario on the other side of the change. */
  readonly state: LinkState;
}

/** The changes of a scenario that can be taken back, newest last, and those taken back, next one last. */
export interface EditHistory {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The newest change while it may still grow: a dragged slider is one change, however many values it passes. */
  readonly open: { readonly key: EditKey; readonly until: number } | undefined;
  /** Whether a slider is held: what it passes until it is let go is one change, however long that takes. */
  readonly held?: boolean;
}

export const NO_EDITS: EditHistory = { past: [], future: [], open: undefined };

/** Changes of one thing closer together than this are one change. */
const SAME_EDIT_MS = 400;
/** What nobody would take back one by one. */
const MOST_STEPS = 200;

/** Remembers the scenario as it was before a change at a time in milliseconds; what was taken back is given up. */
export function recordEdit(history: EditHistory, before: LinkState, key: EditKey, at: number): EditHistory {
  const { past, open } = history;
  const grows = open !== undefined && open.key === key && at <= open.until && history.future.length === 0;
  return {
    past: grows ? past : [...past, { key, state: before }].slice(-MOST_STEPS),
    future: [],
    open: { key, until: history.held === true ? Infinity : at + SAME_EDIT_MS },
    held: history.held ?? false,
  };
}

/** A slider is taken in hand, or let go: what comes is another change than what was. */
export function holdEdit(history: EditHistory, held: boolean): EditHistory {
  return { ...history, open: undefined, held };
}

/** A scenario taken back or brought again, with what was changed by it. */
export interface Restored {
  readonly history: EditHistory;
  readonly state: LinkState;
  readonly key: EditKey;
}

/** The scenario before the newest change; undefined where there is none. */
export function undoEdit({ past, future }: EditHistory, now: LinkState): Restored | undefined {
  const step = past.at(-1);
  if (!step) return undefined;
  return {
    history: { past: past.slice(0, -1), future: [...future, { key: step.key, state: now }], open: undefined },
    state: step.state,
    key: step.key,
  };
}

/** The scenario before it was taken back last; undefined where nothing was. */
export function redoEdit({ past, future }: EditHistory, now: LinkState): Restored | undefined {
  const step = future.at(-1);
  if (!step) return undefined;
  return {
    history: { past: [...past, { key: step.key, state: now }], future: future.slice(0, -1), open: undefined },
    state: step.state,
    key: step.key,
  };
}
