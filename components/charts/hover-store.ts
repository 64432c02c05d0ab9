import { useSyncExternalStore } from 'react';

let hovered: number | undefined;
const listeners = new Set<() => void>();

/** The day all crosshairs stand on, shared by every chart of the page; undefined when none is pointed at. */
export function setHoveredDay(day: number | undefined): void {
  if (day === hovered) return;
  hovered = day;
  for (const listener of listeners) listener();
}

/** The position of the crosshairs now, for who acts on it without showing it. */
export function hoveredDay(): number | undefined {
  return hovered;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHoveredDay(): number | undefined {
  return useSyncExternalStore(
    subscribe,
    () => hovered,
    () => undefined,
  );
}
