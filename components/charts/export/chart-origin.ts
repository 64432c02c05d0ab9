import { createContext, useContext } from 'react';
import type { Scenario } from '@/simulation/core';

/** Where the charts of a page come from: what an exported one is cited with, and leads back to. Asked when it is needed. */
export interface ChartOrigin {
  /** Address of the page with its scenario as it stands, below the server's. */
  readonly address: () => string;
  /** The scenario as the query of a link. */
  readonly query: () => string;
  /** Every scenario that is drawn, the one it is mainly about first; its hash where that is known already. */
  readonly scenarios: () => readonly (Scenario | string)[];
  readonly engineVersion: string;
}

/** Null where charts cannot be exported, as within an embed. */
export const ChartOriginContext = createContext<ChartOrigin | null>(null);

/**
 * Whether what is drawn is of an earlier scenario than the page's: taken away now, it would stand under the newest one's
 * link and hash.
 */
export const StaleContext = createContext(false);

export function useChartOrigin(): ChartOrigin | null {
  return useContext(ChartOriginContext);
}
