import type { IonetState } from '../state';
import type { JobPhase } from './job-terms';
import { followOverhang } from './overhang';
import type { CarriedLoad } from './queueing/carried-load';
import { brokenOfOverhang, brokenShare, missingCards } from './shortage';

/**
 * The day's running jobs in expectation, by class: finished jobs free their cards, arrivals take free ones, and of the card-hours asked for
 * the share is let in that the loss model of jobs of many sizes lets in (`CarriedLoad`). In the steady state hired = arrivals let in × size ×
 * duration (Little's law). When cards vanish under running jobs, these go on with those that are left and nobody is let in.
 */
export function runJobs(state: IonetState, day: number): void {
  const { market, terms, classes, overhang, shortage } = state;
  const { ready, running, priceEffect } = market;
  const { jobShare, count } = classes;
  const { phases, cardsPerJob } = terms;
  const { small, smallShare, freed } = shortage;
  const jobs = state.values.arrivalsPerDay * (state.paths.demand[day] as number);
  // how much of the jobs of the start, whose number is known, still runs
  const known = state.knownPart[day] as number;
  let asked = 0;
  let refused = 0;
  let newJobs = 0;
  for (let c = 0; c < count; c++) {
    const cards = ready[c] as number;
    const arriving = jobs * (jobShare[c] as number) * (priceEffect[c] as number);
    let still = 0;
    let before = 0;
    let ended = 0;
    let lagging = 0;
    const broken = brokenShare(state, c);
    const lasting = 1 - brokenOfOverhang(state, c);
    for (let p = 0; p < phases.length; p++) {
      const at = p * count + c;
      const { keep, lag } = phases[p] as JobPhase;
      const now = running[at] as number;
      const few = (small[at] as number) * keep;
      const kept = (now * keep - few * broken) * lasting;
      running[at] = kept;
      small[at] = few * (1 - broken) * lasting;
      before += now;
      lagging += (now - kept) * lag;
      ended += now * (1 - keep);
      still += kept;
    }
    freed[c] = ended;
    const wanted = arriving * cardsPerJob;
    followOverhang(state, c, before > 0 ? 1 - ended / before : 0, still, cards, known);
    const within = still - (overhang.beyond[c] as number);
    const accepted = letIn(state.carried, within, wanted, before, cards, known);
    // a small job needs but one free card
    const fewer = Math.min(accepted, smallShare * (1 - (shortage.full[c] as number)));
    for (let p = 0; p < phases.length; p++) {
      const at = p * count + c;
      const { part, lag } = phases[p] as JobPhase;
      const come = wanted * part;
      running[at] = (running[at] as number) + come * accepted;
      lagging -= come * accepted * lag;
      small[at] = (small[at] as number) + come * fewer;
    }
    countHired(state, c, still + wanted * accepted + lagging, known);
    newJobs += arriving * accepted;
    asked += wanted;
    refused += wanted * (1 - accepted);
  }
  market.newJobs = newJobs;
  market.refusedShare = asked > 0 ? refused / asked : 0;
}

/**
 * Share of the cards wanted in a day that is let in beside `still` running ones: that of the mean at the day's end, found by one secant step
 * from `before`, so that a nearly full class does not swing from day to day.
 */
function letIn(
  carried: CarriedLoad,
  still: number,
  wanted: number,
  before: number,
  cards: number,
  known: number,
): number {
  if (!(wanted > 0) || !(cards >= 1)) return 0;
  if (still >= cards) return 0;
  const pool = carried.poolOf(cards);
  const first = shareAt(carried, before < cards ? before : cards, cards, pool, known);
  const next = Math.min(cards, still + wanted * first);
  const second = shareAt(carried, next, cards, pool, known);
  const rise = next === before ? 0 : (second - first) / (next - before);
  const slope = rise < 0 ? rise : 0;
  const hired = (still + wanted * (first - slope * before)) / (1 - wanted * slope);
  const room = (cards - still) / wanted;
  const most = room < 1 ? room : 1;
  const share = (hired - still) / wanted;
  if (share >= most) return most;
  return share > 0 ? share : 0;
}

/** While the jobs of the start still run, their number is known: arrivals meet that many free cards, not a spread around it. */
function shareAt(carried: CarriedLoad, hired: number, cards: number, pool: number, known: number): number {
  const spread = carried.share(hired, cards, pool);
  return known > 0 ? spread + (carried.fitting(cards - hired) - spread) * known : spread;
}

/**
 * Hired cards and utilisation of a class: the cards of running jobs, `all` on average over the day, as far as there are any, less those that a job
 * misses because devices are down or left and none is free.
 */
function countHired(state: IonetState, c: number, all: number, known: number): void {
  const { ready, hired, utilisation } = state.market;
  const cards = ready[c] as number;
  const within = all - (state.overhang.beyond[c] as number);
  const whole = within < cards ? within : cards;
  const missing = missingCards(state, c, within, cards, known);
  const now = missing < whole ? whole - missing : 0;
  hired[c] = now;
  utilisation[c] = cards > 0 ? now / cards : 0;
}
