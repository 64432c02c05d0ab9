import type { NetworkColumns } from '../../../core';
import { assumed } from '../mechanisms/assumed';
import { supplierReceives } from '../mechanisms/booking-fees';
import { burnSlashed } from '../mechanisms/burn';
import { holdSlashed } from '../mechanisms/slashing';
import { setPrices } from '../mechanisms/prices';
import type { metrics } from '../metrics';
import { toIo, toMicro } from '../micro';
import { settle } from '../step';
import { seasonAt, weekdayOf } from './season';
import { NO_PAY, type DayPay } from './block-judge';
import { POSTED } from './kinds';
import type { HourlyState } from './state';

const HOURS = 24;
/** Days over which refused and asked cards are averaged. */
const REFUSAL_DAYS = 7;
/** Share of the hours of a day that is rounding. */
const CRUMB = 1e-9;
const MOST_ARRIVALS = assumed.mostArrivals.value;

/** One day: the markets of all classes hour by hour, then everything that is settled once a day. */
export function stepHours(state: HourlyState, day: number, columns: NetworkColumns<typeof metrics>): void {
  const { daily, judges } = state;
  judges.forEach((judge, c) => judge.rank(day * HOURS, paidYesterday(state, c, day)));
  burnSlashed(day);
  setPrices(day);
  state.posted.set(daily.market.priceUsd);
  for (let c = 0; c < state.markets.length; c++) runClass(state, c, day);
  takeSlashed(state, day);
  sumUp(state);
  noteTrust(state);
  settle(day, columns, state.rules);
  noteMoves(state);
}

/** What yesterday paid the devices of a class. */
function paidYesterday({ daily, posted }: HourlyState, c: number, day: number): DayPay {
  if (day === 0) return NO_PAY;
  const { values, flows, paths } = daily;
  const fees = { reservation: values.reservationFee, usdc: values.usdcFee };
  return {
    rentUsd: supplierReceives(posted[c] as number, fees, values.usdcShareOfSuppliers),
    rewardsUsd: toIo(flows.rewardMicro[c] as number) * (paths.ioPriceUsd[day - 1] as number),
  };
}

/** Runs one class through the day and leaves what the daily account needs of it. */
function runClass(state: HourlyState, c: number, day: number): void {
  const { daily, options, totals } = state;
  const market = state.markets[c] as HourlyState['markets'][number];
  const judge = state.judges[c] as HourlyState['judges'][number];
  const { values, paths, classes } = daily;
  const asked =
    values.arrivalsPerDay *
    (paths.demand[day] as number) *
    (classes.jobShare[c] as number) *
    (daily.market.priceEffect[c] as number) *
    Math.max(0, 1 - options.trustKappa * state.brokenShare);
  const perDay = Math.min(MOST_ARRIVALS, asked);
  const weekday = weekdayOf(state.startDay + day);
  const { tally } = market;
  tally.reset();
  const slashedBefore = judge.slashed;
  let passing = 0;
  let passingHired = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const now = day * HOURS + hour + 1;
    market.run(now, (perDay * seasonAt(hour + 0.5, weekday, options)) / HOURS);
    judge.judge(now);
    state.passed[hour * classes.count + c] = judge.passedNow;
    state.hiredPassed[hour * classes.count + c] = judge.hiredNow;
    passing += judge.passedNow * market.terms.cardsPerDevice;
    passingHired += judge.hiredNow * market.terms.cardsPerDevice;
    totals.hiredByHour[hour] = (totals.hiredByHour[hour] as number) + market.busy;
  }
  const slashes = judge.slashed - slashedBefore;
  const stake = (classes.stakeIo[c] as number) * market.terms.cardsPerDevice * values.slashShare;
  daily.slashed.wanted[c] = slashes * toMicro(stake);
  const ready = tally.readyHours / HOURS;
  // what rounding leaves of hours that are all refunded is nothing
  const paid = tally.busyHours - tally.refundedHours;
  const paidHours = paid > CRUMB * tally.busyHours ? paid : 0;
  // rounding may put a full class a hair above its ready cards
  const hired = Math.min(ready, paidHours / HOURS);
  const paidAsks = Math.max(0, tally.askHours - tally.refundedAskHours) / POSTED;
  // renters pay what the devices they got ask
  if (paidHours > 0) daily.market.priceUsd[c] = (daily.market.priceUsd[c] as number) * (paidAsks / paidHours);
  daily.market.ready[c] = ready;
  daily.market.hired[c] = hired;
  daily.market.utilisation[c] = ready > 0 ? hired / ready : 0;
  daily.market.passing[c] = passing / HOURS;
  daily.market.passingHired[c] = passingHired / HOURS;
  count(state, c);
}

/** Takes the stakes slashed on the day, class by class. */
function takeSlashed({ daily, totals }: HourlyState, day: number): void {
  const burned = holdSlashed(day);
  totals.slashedMicro += daily.slashed.takenMicro;
  if (day + 1 + daily.values.appealDays < daily.paths.ioPriceUsd.length) totals.slashedBurnedMicro += burned;
}

/** Adds the day of a class to the totals of the run. */
function count({ totals, markets }: HourlyState, c: number): void {
  const market = markets[c] as HourlyState['markets'][number];
  const { tally } = market;
  const add = (to: Float64Array, at: number, value: number) => {
    to[at] = (to[at] as number) + value;
  };
  totals.events += tally.events;
  totals.interrupted += tally.interrupted;
  totals.replaced += tally.replaced;
  totals.refundedHours += tally.refundedHours;
  totals.taken += tally.taken;
  totals.takenAtHome += tally.takenAtHome;
  totals.waited += tally.waited;
  totals.waitedHours += tally.waitedHours;
  for (let size = 0; size < totals.arrived.length; size++) {
    add(totals.arrived, size, tally.arrived[size] as number);
    add(totals.blocked, size, tally.blocked[size] as number);
  }
  add(totals.arrivedByClass, c, tally.arrivals);
  add(totals.blockedByClass, c, tally.refusals);
  add(totals.offeredHours, c, tally.offeredHours);
  add(totals.busyHours, c, tally.busyHours);
  add(totals.readyHours, c, tally.readyHours);
}

/** Sums of the day over all classes, for the daily account and the totals. */
function sumUp(state: HourlyState): void {
  const { daily, totals, markets, judges } = state;
  let [accepted, offered, refused, jobHours, refunds] = [0, 0, 0, 0, 0];
  for (const { tally } of markets) {
    accepted += tally.accepted;
    jobHours += tally.jobHours;
    refunds += tally.interrupted;
    offered += tally.askedCards;
    refused += tally.refusedCards;
  }
  daily.market.newJobs = accepted;
  daily.market.runningJobs = jobHours / HOURS;
  daily.market.refunds = refunds;
  // of a single day, days of large jobs would count as little as others
  state.asked += offered - state.asked / REFUSAL_DAYS;
  state.refused += refused - state.refused / REFUSAL_DAYS;
  daily.market.refusedShare = state.asked > 0 ? Math.min(1, state.refused / state.asked) : 0;
  let [nominated, failed, slashed] = [0, 0, 0];
  for (const judge of judges) {
    nominated += judge.nominated;
    failed += judge.failed;
    slashed += judge.slashed;
  }
  daily.flows.slashes = slashed - totals.slashed;
  totals.nominated = nominated;
  totals.failedBlocks = failed;
  totals.slashed = slashed;
}

function noteTrust(state: HourlyState): void {
  let broken = 0;
  let jobs = 0;
  for (const { tally, running } of state.markets) {
    broken += tally.interrupted;
    jobs += tally.accepted + running;
  }
  const share = jobs > 0 ? broken / jobs : 0;
  state.brokenShare += (share - state.brokenShare) / state.options.trustMemoryDays;
}

function noteMoves({ daily, totals }: HourlyState): void {
  totals.joined += daily.fleet.joins;
  totals.left += daily.fleet.exits;
  totals.fakesEntered += daily.fakes.entered;
  totals.fakesFound += daily.fakes.found;
}
