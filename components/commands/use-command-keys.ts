import { useEffect } from 'react';
import { commandOf } from '@/lib/commands/commands';
import { runCommand } from './command-registry';

/** Fields in which these keys already mean something: what is being typed is not the page's yet. */
const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'color']);

/** Starts commands by their keys, everywhere on the page. */
export function useCommandKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const id = commandOf(event);
      if (id === undefined) return;
      // With Alt alone, Apple's keyboards write letters.
      const own = id === 'undo' || id === 'redo' || (event.altKey && !event.ctrlKey && !event.metaKey);
      if (own && isWriting(event.target)) return;
      if (runCommand(id)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Whether the focus is in a text that has an undo of its own. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !WITHOUT_TEXT.has(target.type) && target.dataset['settled'] !== 'true';
  return target.isContentEditable || target instanceof HTMLTextAreaElement;
}
