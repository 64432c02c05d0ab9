import { resident } from '../resident';
import { excess, normalBelow } from './normal';

/** Ceilings this little above the ready cards are the ready cards: days of ordinary turnover do not count. */
const NEXT_TO_NOTHING = 1e-3;
/** Cards; a narrower spread is none. */
const SMALLEST = 1e-9;

/**
 * What remains of fleets that shrank faster than jobs end. The running cards of single histories then lie far apart: some have more than there
 * are cards, others leave cards free, while their mean would just fill all.
 */
export interface Overhang {
  /** Most cards that jobs of any history still run on: the ready ones, or what is left of those of earlier days. */
  readonly ceiling: Float64Array;
  /** Mean number of cards by which running jobs exceed the ready ones. */
  readonly beyond: Float64Array;
  /** Share of the histories whose jobs do. */
  readonly full: Float64Array;
  /** What of them is left since yesterday, at most all. */
  readonly stillFull: Float64Array;
}

/** The fleet of the start has cards for all its jobs. */
export function noOverhang({ ready }: { readonly ready: Float64Array }): Overhang {
  const zeros = () => new Float64Array(ready.length);
  return { ceiling: zeros(), beyond: zeros(), full: zeros(), stillFull: zeros() };
}

/**
 * After jobs have ended: `kept` of the running cards are left, `still` on average, before a pool of `ready` cards. Their number is taken as normal,
 * with the deviation it had under the ceiling, as far as the start is no longer known.
 */
export function followOverhang(c: number, kept: number, still: number, ready: number, known: number): void {
  const { carried, overhang } = resident.state;
  const { ceiling, beyond, full, stillFull } = overhang;
  const left = (ceiling[c] as number) * kept;
  const most = left > ready ? left : ready;
  ceiling[c] = most;
  beyond[c] = 0;
  const fullBefore = full[c] as number;
  full[c] = 0;
  stillFull[c] = 1;
  if (most <= ready * (1 + NEXT_TO_NOTHING) || !(still > 0)) return;
  const mean = still < most ? still : most;
  const deviation = carried.deviation(mean, most) * most * Math.sqrt(1 - known);
  if (deviation < SMALLEST) return;
  const toReady = (ready - still) / deviation;
  const toMost = (most - still) / deviation;
  beyond[c] = Math.min(still, Math.max(0, deviation * (excess(toReady) - excess(toMost))));
  const now = normalBelow(-toReady);
  full[c] = now;
  stillFull[c] = now < fullBefore ? now / fullBefore : 1;
}
