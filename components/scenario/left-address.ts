/** Where a reload finds the address the page ended with, in this tab alone. */
const STORED = 'depin-lab.left-address';

/** Undefined until the page asks, null where the address in the bar decides. */
let left: string | null | undefined;

/**
 * Keeps the address a page ends with. A reload opens the one there was when it was asked for: a change of the moment
 * before would be lost with it.
 */
export function storeLeftAddress(): void {
  exchange(currentAddress());
}

/** The address this page should have been reloaded with, until it is in the bar; undefined where it was. */
export function leftAddress(): string | undefined {
  if (left === undefined) left = reloadedFrom() ?? null;
  return left ?? undefined;
}

/** From now on the address in the bar decides. */
export function forgetLeftAddress(): void {
  left = null;
}

function reloadedFrom(): string | undefined {
  // Taken out whatever comes of it: it is of the document before alone.
  const stored = exchange(undefined);
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'reload' || !stored || stored === currentAddress()) return undefined;
  return stored.split('?')[0] === window.location.pathname ? stored : undefined;
}

const currentAddress = () => window.location.pathname + window.location.search;

function exchange(next: string | undefined): string | undefined {
  try {
    const before = window.sessionStorage.getItem(STORED) ?? undefined;
    if (next === undefined) window.sessionStorage.removeItem(STORED);
    else window.sessionStorage.setItem(STORED, next);
    return before;
  } catch {
    // A browser that keeps nothing still has all but the last change in the address.
    return undefined;
  }
}
