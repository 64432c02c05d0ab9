import { useSearchParams } from 'next/navigation';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Comparison } from '@/lib/comparison/comparison';
import { decodeComparison, encodeComparison, type DecodedComparison } from '@/lib/comparison/comparison-link';

/** Changes the comparison. A step can be gone back over; what is only looked at differently replaces its address. */
export type ChangeComparison = (next: Comparison, how?: 'step' | 'look') => void;

const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

const searchNow = () => window.location.search.slice(1);

const change: ChangeComparison = (next, how = 'step') => {
  const query = encodeComparison(next).toString();
  const address = query === '' ? window.location.pathname : `${window.location.pathname}?${query}`;
  if (address === window.location.pathname + window.location.search) return;
  // Without state of ours the router takes the address over as its own, and back leads to it.
  if (how === 'step') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  notify();
};

/**
 * The comparison of the address, which is the one place it is kept in. The address bar itself decides: after a reload
 * and going back, the router can miss the next change.
 */
export function useComparison(): DecodedComparison & { readonly change: ChangeComparison } {
  const routed = useSearchParams().toString();
  const search = useSyncExternalStore(subscribe, searchNow, () => routed);
  // A link that was followed changes the address after the page was drawn.
  useEffect(notify, [routed]);
  const decoded = useMemo(() => decodeComparison(new URLSearchParams(search)), [search]);
  return { ...decoded, change };
}
