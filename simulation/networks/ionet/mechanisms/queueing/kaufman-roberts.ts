/** A stream of jobs that each take `cards` cards (a whole number ≥ 1) at once and offer `erlangs` jobs. */
export interface JobStream {
  readonly cards: number;
  readonly erlangs: number;
}

/** Beyond this the unnormalised terms are scaled down, so that sums stay in range. */
const RESCALE_ABOVE = 1e250;

/**
 * Kaufman–Roberts: probability that j of `capacity` cards are busy, j = 0 … capacity, when every stream may use every
 * card and what does not fit is lost: j·p(j) = Σ a·b·p(j − b). Holds for any distribution of durations.
 * Source: J. S. Kaufman (1981), J. W. Roberts (1981).
 */
export function busyDistribution(capacity: number, streams: readonly JobStream[]): Float64Array {
  const busy = new Float64Array(capacity + 1);
  busy[0] = 1;
  let total = 1;
  for (let j = 1; j <= capacity; j++) {
    let sum = 0;
    for (const { cards, erlangs } of streams) {
      if (cards <= j) sum += erlangs * cards * (busy[j - cards] as number);
    }
    const now = sum / j;
    busy[j] = now;
    total += now;
    if (total > RESCALE_ABOVE) {
      for (let i = 0; i <= j; i++) busy[i] = (busy[i] as number) / RESCALE_ABOVE;
      total /= RESCALE_ABOVE;
    }
  }
  return busy.map((weight) => weight / total);
}

/** Share of the jobs of `cards` cards that find fewer free, from the distribution of busy cards. */
export function blockingOf(busy: Float64Array, cards: number): number {
  let blocked = 0;
  for (let j = Math.max(0, busy.length - cards); j < busy.length; j++) blocked += busy[j] as number;
  return Math.min(1, blocked);
}

/** Mean number of busy cards. */
export function meanBusy(busy: Float64Array): number {
  let mean = 0;
  for (let j = 0; j < busy.length; j++) mean += j * (busy[j] as number);
  return mean;
}
