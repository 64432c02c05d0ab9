import { scenarioHash } from '@/lib/catalog';
import type { ChartOrigin } from './chart-origin';

/** Hashes of every scenario that is drawn. Apart from the pages, which need no hashing to be shown. */
export function drawnHashes({ scenarios }: ChartOrigin): string[] {
  return scenarios().map((each) => (typeof each === 'string' ? each : scenarioHash(each)));
}
