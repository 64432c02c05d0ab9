/**
 * An amount that is bound to sectors (PiB or FIL): what is alive, and what ends on which day. Early ends take
 * the same share of everything scheduled, which one running survival factor carries instead of a sweep over
 * all later days.
 */
export interface SectorLedger {
  alive: number;
  /** Amount ending on each day of the run, divided by the survival at the time it was scheduled. */
  readonly ends: Float64Array;
  /** Product of (1 − early ends) since the first day. */
  survival: number;
}

/** Starts a ledger from known ends, scaled so that they sum to `alive`: nothing outlives its known end. */
export function startSectorLedger(alive: number, knownEnds: readonly number[], days: number): SectorLedger {
  let known = 0;
  for (let day = 1; day < knownEnds.length; day++) known += knownEnds[day] as number;
  const scale = known > 0 ? alive / known : 0;
  const ends = new Float64Array(days);
  for (let day = 1; day < Math.min(days, knownEnds.length); day++)
    ends[day] = scale * (knownEnds[day] as number);
  ends[0] = scale * (knownEnds[0] ?? 0);
  return { alive, ends, survival: 1 };
}

/** Amount whose term ends on `day`, never more than what is alive. */
export function endingOn(ledger: SectorLedger, day: number): number {
  return Math.min(ledger.alive, (ledger.ends[day] as number) * ledger.survival);
}

/** Takes an amount before its time, the same share of everything alive; at most all of it. */
export function endEarly(ledger: SectorLedger, amount: number): void {
  if (ledger.alive > 0) endShare(ledger, Math.min(1, amount / ledger.alive));
}

/** Takes a share (0 … 1) of everything alive before its time. */
export function endShare(ledger: SectorLedger, share: number): void {
  ledger.alive -= share * ledger.alive;
  ledger.survival *= 1 - share;
  if (ledger.survival < SMALLEST_SURVIVAL) restate(ledger);
}

/** Far from underflow, so that amounts divided by survival stay finite. */
const SMALLEST_SURVIVAL = 1e-100;

/** Writes the survival so far into the scheduled amounts and starts it again at 1. */
function restate(ledger: SectorLedger): void {
  const { ends, survival } = ledger;
  for (let day = 0; day < ends.length; day++) ends[day] = (ends[day] as number) * survival;
  ledger.survival = 1;
}

/** Adds an amount on `day` that ends after `duration` days. */
export function commit(ledger: SectorLedger, amount: number, day: number, duration: number): void {
  ledger.alive += amount;
  const end = day + duration;
  if (end < ledger.ends.length) ledger.ends[end] = (ledger.ends[end] as number) + amount / ledger.survival;
}
