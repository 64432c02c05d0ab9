const KEY = 'depin-lab.hints';
const CLOSED = 'closed';

const listeners = new Set<() => void>();
/** Where the browser keeps nothing, closing holds for this page. */
let closedHere = false;

/** Whether this browser has closed the hints for good. */
export function hintsClosed(): boolean {
  if (closedHere) return true;
  try {
    return window.localStorage.getItem(KEY) === CLOSED;
  } catch {
    return false;
  }
}

export function closeHints(): void {
  closedHere = true;
  try {
    window.localStorage.setItem(KEY, CLOSED);
  } catch {
    // A private window keeps nothing; the variable above does until the page is left.
  }
  for (const listener of listeners) listener();
}

export function subscribeToHints(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
