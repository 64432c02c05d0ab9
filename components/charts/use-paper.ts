import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type * as drawOnPaper from './draw-on-paper';

/** What draws on paper. */
export type Paper = typeof drawOnPaper;

let drawing: Paper | undefined;
let onPaper = false;
const listeners = new Set<() => void>();

/** Fetched with the first chart rather than when there is time: who prints at once has no other chance. */
async function load(): Promise<void> {
  drawing ??= await import('./draw-on-paper').catch(() => undefined);
}

function put(paper: boolean): void {
  onPaper = paper;
  // Paper takes the page as it stands when this returns.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

const begin = () => put(true);
const end = () => put(false);

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    void load();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being put on paper: what is not redrawn while it is out of sight is as old as when it was seen. */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => onPaper,
    () => false,
  );
}

/** How to draw a chart at once while the page is put on paper; undefined at any other time. */
export function usePaper(): Paper | undefined {
  return useSyncExternalStore(
    subscribe,
    () => (onPaper ? drawing : undefined),
    () => undefined,
  );
}
