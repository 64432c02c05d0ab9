import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import type { Comparison } from '@/lib/comparison/comparison';
import { decodeComparison, encodeComparison, type DecodedComparison } from '@/lib/comparison/comparison-link';

/** Changes the comparison. A step can be gone back over; what is only looked at differently replaces its address. */
export type ChangeComparison = (next: Comparison, how?: 'step' | 'look') => void;

/** The comparison of the address, which is the one place it is kept in. */
export function useComparison(): DecodedComparison & { readonly change: ChangeComparison } {
  const search = useSearchParams().toString();
  const decoded = useMemo(() => decodeComparison(new URLSearchParams(search)), [search]);
  const change = useCallback<ChangeComparison>((next, how = 'step') => {
    const query = encodeComparison(next).toString();
    const address = query === '' ? window.location.pathname : `${window.location.pathname}?${query}`;
    if (address === window.location.pathname + window.location.search) return;
    // Without state of ours the router takes the address over as its own, and back leads to it.
    if (how === 'step') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }, []);
  return { ...decoded, change };
}
