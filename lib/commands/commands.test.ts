import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMANDS, commandOf } from './commands';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => commandOf({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('the keys of commands', () => {
  it('belong to one command each', () => {
    const all = COMMAND_IDS.flatMap((id) => COMMANDS[id].keys as readonly string[]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are found with Ctrl and with ⌘, in either case', () => {
    expect(press('z', { ctrlKey: true })).toBe('undo');
    expect(press('z', { metaKey: true })).toBe('undo');
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(press('y', { ctrlKey: true })).toBe('redo');
    expect(press('/', { ctrlKey: true })).toBe('shortcuts');
  });

  it('are found by their place where Alt writes another character', () => {
    const pressed = { key: '¬', code: 'KeyL', ctrlKey: false, metaKey: false, shiftKey: false, altKey: true };
    expect(commandOf(pressed)).toBe('toggleLog');
  });

  it('leave typing and other combinations alone', () => {
    for (const key of ['z', 'k', '/', 'F', '0']) expect(press(key)).toBeUndefined();
    expect(press('z', { ctrlKey: true, altKey: true })).toBeUndefined();
    expect(press('k', { shiftKey: true, ctrlKey: true })).toBeUndefined();
  });
});
