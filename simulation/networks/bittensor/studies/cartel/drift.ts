import type { CartelOutcome } from './outcome';

const DAYS = 730;
/** Stake that moves by less is paid by the outcome computed last, if no majority changed hands. */
const STEP = 0.02;
/** What the chain knows κ to: a u16. */
const FULL = 65_535;

interface DriftTerms {
  /** Share of stake on the first day. */
  readonly start: number;
  readonly kappa: number;
  readonly outcomeAt: (stakeShare: number) => CartelOutcome;
  /** What all validators stake again of a day's dividends, as a part of all stake. */
  readonly growthOf: (outcome: CartelOutcome) => number;
}

/** The cartel's share of stake over two years, one point in ten days, when a day's dividends go where they are earned. */
export function driftOf({ start, kappa, outcomeAt, growthOf }: DriftTerms) {
  const x = new Float64Array(DAYS / 10 + 1);
  const stake = new Float64Array(x.length);
  const held = Math.floor(kappa * FULL) / FULL;
  // who holds κ: the cartel, the others, both or neither
  const majorities = (share: number) => (share > held ? 1 : 0) + (1 - share > held ? 2 : 0);
  let share = start;
  let from = start;
  let outcome = outcomeAt(from);
  for (let day = 0; day <= DAYS; day++) {
    if (day % 10 === 0) {
      x[day / 10] = day;
      stake[day / 10] = share;
    }
    if (Math.abs(share - from) > STEP || majorities(share) !== majorities(from)) {
      from = share;
      outcome = outcomeAt(from);
    }
    const added = growthOf(outcome);
    share = (share + added * dividendsAt(share, from, outcome.dividends)) / (1 + added);
  }
  return { x, lines: { stake } };
}

/** The cartel's dividends at a share of stake near the one they are known at: who gets less gets it in proportion to stake. */
function dividendsAt(share: number, known: number, dividends: number): number {
  return dividends <= 0.5
    ? dividends * partOf(share, known)
    : 1 - (1 - dividends) * partOf(1 - share, 1 - known);
}

const partOf = (now: number, before: number) => (before > 0 ? now / before : 0);
