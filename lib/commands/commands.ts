/** A combination of keys: `Mod` is Ctrl, and ⌘ on Apple's keyboards. Letters alone would fight with typing. */
export type Keys = string;

interface CommandSpec {
  /** Any of these starts it. */
  readonly keys: readonly Keys[];
}

/** Everything a page can be told to do at once; each page offers those it has. Labels: messages `command.<id>`. */
export const COMMANDS = {
  palette: { keys: ['Mod+K'] },
  undo: { keys: ['Mod+Z'] },
  redo: { keys: ['Shift+Mod+Z', 'Mod+Y'] },
  replay: { keys: ['Alt+P'] },
  searchParameters: { keys: ['Alt+S'] },
  changedOnly: { keys: [] },
  copyLink: { keys: ['Alt+C'] },
  run: { keys: ['Alt+R'] },
  resetChanges: { keys: [] },
  resetAll: { keys: [] },
  toggleLog: { keys: ['Alt+L'] },
  toggleLaunch: { keys: ['Alt+Y'] },
  clearRange: { keys: ['Alt+0'] },
  theme: { keys: ['Alt+T'] },
  density: { keys: [] },
  shortcuts: { keys: ['Mod+/'] },
} as const satisfies Record<string, CommandSpec>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

/** Keys that work where the focus is. Labels: messages `shortcuts.where` and `shortcuts.does`. */
export const CONTROL_KEYS = {
  slider: {
    step: ['←', '→'],
    leap: ['PageUp', 'PageDown'],
    ends: ['Home', 'End'],
  },
  number: {
    commit: ['Enter'],
    revert: ['Esc'],
  },
  chart: {
    read: ['←', '→'],
    readFar: ['PageUp', 'PageDown'],
    readEnds: ['Home', 'End'],
    select: ['Shift+←', 'Shift+→'],
    zoom: ['Enter'],
    unselect: ['Esc'],
  },
} as const satisfies Record<string, Record<string, readonly Keys[]>>;

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The command a pressed combination starts; undefined for any other. */
export function commandOf(pressed: Pressed): CommandId | undefined {
  return COMMAND_IDS.find((id) => COMMANDS[id].keys.some((keys) => matches(keys, pressed)));
}

function matches(keys: Keys, { key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): boolean {
  const parts = keys.split('+');
  const wanted = parts.at(-1) ?? '';
  // With Alt, Apple's keyboards write other characters: the key's place tells which was meant.
  const same = key.toUpperCase() === wanted || code === `Key${wanted}` || code === `Digit${wanted}`;
  return (
    same &&
    parts.includes('Mod') === (ctrlKey || metaKey) &&
    parts.includes('Shift') === shiftKey &&
    parts.includes('Alt') === altKey
  );
}
