import { resident } from '../resident';
import type { Market } from '../state';
import { followOverhang } from './overhang';
import { brokenOfOverhang, brokenShare, missCards } from './shortage';

/** Scratch of a day of jobs, cards by class: in arrays, as numbers handed from call to call are allocated. */
export interface DayOfJobs {
  /** Of running jobs: at the start of the day, left of them at its end, and by how much more run on average over the day. */
  readonly before: Float64Array;
  readonly still: Float64Array;
  readonly lagging: Float64Array;
  /** Jobs that arrive, cards they keep hired at the day's end, and the share of them let in. */
  readonly arriving: Float64Array;
  readonly wanted: Float64Array;
  readonly accepted: Float64Array;
  /** Where the pools stand in the loss model, and what it lets in at so many hired cards. */
  readonly pools: Float64Array;
  readonly first: Float64Array;
  readonly hired: Float64Array;
  readonly second: Float64Array;
  /** Cards hired on average if all jobs had theirs, and those they miss. */
  readonly all: Float64Array;
  readonly missing: Float64Array;
}

/** Nothing noted yet. */
export function noJobs({ ready }: Pick<Market, 'ready'>): DayOfJobs {
  const zeros = () => new Float64Array(ready.length);
  return {
    before: zeros(),
    still: zeros(),
    lagging: zeros(),
    arriving: zeros(),
    wanted: zeros(),
    accepted: zeros(),
    pools: zeros(),
    first: zeros(),
    hired: zeros(),
    second: zeros(),
    all: zeros(),
    missing: zeros(),
  };
}

/**
 * The day's running jobs in expectation, by class: finished jobs free their cards, arrivals take free ones, and of the card-hours asked for
 * the share is let in that the loss model of jobs of many sizes lets in (`CarriedLoad`). In the steady state hired = arrivals let in × size ×
 * duration (Little's law). When cards vanish under running jobs, these go on with those that are left and nobody is let in.
 */
export function runJobs(day: number): void {
  const { state } = resident;
  // how much of the jobs of the start, whose number is known, still runs
  const known = state.knownPart[day] as number;
  endJobs(known);
  askForCards(day);
  letIn(known);
  beginJobs();
  countHired(known);
}

/** Jobs end and break off. */
function endJobs(known: number): void {
  const { state } = resident;
  const { market, terms, shortage } = state;
  const { before, still, lagging } = state.jobs;
  const { running, ready } = market;
  const { small, freed } = shortage;
  const { keep: keepOf, lag: lagOf } = terms.columns;
  const phases = keepOf.length;
  const { count } = state.classes;
  for (let c = 0; c < count; c++) {
    const broken = brokenShare(c);
    const lasting = 1 - brokenOfOverhang(c);
    let were = 0;
    let left = 0;
    let ended = 0;
    let later = 0;
    for (let p = 0; p < phases; p++) {
      const at = p * count + c;
      const keep = keepOf[p] as number;
      const lag = lagOf[p] as number;
      const now = running[at] as number;
      const few = (small[at] as number) * keep;
      const kept = (now * keep - few * broken) * lasting;
      running[at] = kept;
      small[at] = few * (1 - broken) * lasting;
      were += now;
      later += (now - kept) * lag;
      ended += now * (1 - keep);
      left += kept;
    }
    before[c] = were;
    still[c] = left;
    lagging[c] = later;
    freed[c] = ended;
    followOverhang(c, were > 0 ? 1 - ended / were : 0, left, ready[c] as number, known);
  }
}

/** What the day's arrivals ask for. */
function askForCards(day: number): void {
  const { market, terms, classes, paths, values, jobs } = resident.state;
  const { arriving, wanted } = jobs;
  const ofAll = values.arrivalsPerDay * (paths.demand[day] as number);
  for (let c = 0; c < classes.count; c++) {
    const coming = ofAll * (classes.jobShare[c] as number) * (market.priceEffect[c] as number);
    arriving[c] = coming;
    wanted[c] = coming * terms.cardsPerJob;
  }
}

/**
 * Share of the cards wanted in a day that is let in beside those of running jobs: that of the mean at the day's end, found by one secant step
 * from the day's start, so that a nearly full class does not swing from day to day.
 */
function letIn(known: number): void {
  const { state } = resident;
  const { carried, market, overhang, jobs } = state;
  const { before, still, wanted, accepted, pools, first, hired, second } = jobs;
  const { ready } = market;
  const { count } = state.classes;
  carried.poolsOf(ready, pools);
  for (let c = 0; c < count; c++) {
    const cards = ready[c] as number;
    const were = before[c] as number;
    hired[c] = were < cards ? were : cards;
  }
  readShares(known, first);
  for (let c = 0; c < count; c++) {
    const cards = ready[c] as number;
    const within = (still[c] as number) - (overhang.beyond[c] as number);
    const next = within + (wanted[c] as number) * (first[c] as number);
    hired[c] = next < cards ? next : cards;
  }
  readShares(known, second);
  for (let c = 0; c < count; c++) {
    const cards = ready[c] as number;
    const asked = wanted[c] as number;
    const within = (still[c] as number) - (overhang.beyond[c] as number);
    accepted[c] = 0;
    if (!(asked > 0) || !(cards >= 1) || within >= cards) continue;
    const from = before[c] as number;
    const share = first[c] as number;
    const next = hired[c] as number;
    const rise = next === from ? 0 : ((second[c] as number) - share) / (next - from);
    const slope = rise < 0 ? rise : 0;
    const mean = (within + asked * (share - slope * from)) / (1 - asked * slope);
    const room = (cards - within) / asked;
    const most = room < 1 ? room : 1;
    const part = (mean - within) / asked;
    accepted[c] = part >= most ? most : part > 0 ? part : 0;
  }
}

/**
 * What the loss model lets in at `jobs.hired` cards. While the jobs of the start still run, their number is known: arrivals meet that many free
 * cards, not a spread around it.
 */
function readShares(known: number, shares: Float64Array): void {
  const { carried, market, jobs } = resident.state;
  const { hired, pools } = jobs;
  const { ready } = market;
  carried.readShares(hired, ready, pools, shares);
  if (!(known > 0)) return;
  for (let c = 0; c < shares.length; c++) {
    const spread = shares[c] as number;
    shares[c] = spread + (carried.fitting((ready[c] as number) - (hired[c] as number)) - spread) * known;
  }
}

/** Those let in begin. */
function beginJobs(): void {
  const { market, terms, shortage, jobs } = resident.state;
  const { arriving, wanted, accepted, lagging } = jobs;
  const { running } = market;
  const { small, smallShare, full } = shortage;
  const { part: partOf, lag: lagOf } = terms.columns;
  const phases = partOf.length;
  const count = wanted.length;
  let newJobs = 0;
  let asked = 0;
  let refused = 0;
  for (let c = 0; c < count; c++) {
    const cards = wanted[c] as number;
    const share = accepted[c] as number;
    // a small job needs but one free card
    const open = smallShare * (1 - (full[c] as number));
    const fewer = share < open ? share : open;
    let later = lagging[c] as number;
    for (let p = 0; p < phases; p++) {
      const at = p * count + c;
      const come = cards * (partOf[p] as number);
      const begun = come * share;
      running[at] = (running[at] as number) + begun;
      later -= begun * (lagOf[p] as number);
      small[at] = (small[at] as number) + come * fewer;
    }
    lagging[c] = later;
    newJobs += (arriving[c] as number) * share;
    asked += cards;
    refused += cards * (1 - share);
  }
  market.newJobs = newJobs;
  market.refusedShare = asked > 0 ? refused / asked : 0;
}

/**
 * Hired cards and utilisation of a class: the cards of running jobs on average over the day, as far as there are any, less those that a job
 * misses because devices are down or left and none is free.
 */
function countHired(known: number): void {
  const { state } = resident;
  const { ready, hired, utilisation } = state.market;
  const { still, wanted, accepted, lagging, all, missing } = state.jobs;
  const { beyond } = state.overhang;
  for (let c = 0; c < ready.length; c++) {
    const running =
      (still[c] as number) + (wanted[c] as number) * (accepted[c] as number) + (lagging[c] as number);
    all[c] = running - (beyond[c] as number);
  }
  missCards(known);
  for (let c = 0; c < ready.length; c++) {
    const cards = ready[c] as number;
    const within = all[c] as number;
    const whole = within < cards ? within : cards;
    const short = missing[c] as number;
    const now = short < whole ? whole - short : 0;
    hired[c] = now;
    utilisation[c] = cards > 0 ? now / cards : 0;
  }
}
