import { exp, log } from '../../../core/math';
import { resident } from '../resident';
import type { IonetValues, Market } from '../state';
import { normalBelow } from './normal';
import { demandEffect } from './prices';

/**
 * How far a price controller and the hired cards it looks at swing around their means, by class. The jobs of a class are few and large: single
 * histories run full and empty for months, and the price follows.
 */
export interface PriceSwings {
  /** Mean logarithm of posted ÷ cloud price. */
  readonly logPrice: Float64Array;
  /** Variances of that logarithm and of utilisation, and their covariance. */
  readonly priceVariance: Float64Array;
  readonly hiredVariance: Float64Array;
  readonly covariance: Float64Array;
  /** By how much the mean price moves with the logarithm: part of it paid strictly between floor and cap. */
  readonly movable: Float64Array;
  /** Demand at the price of the cloud ÷ that at the start's. */
  readonly atCloud: Float64Array;
  /** Looked up once a week: share of a swing of hired cards that a day leaves, answer to the price, variance where swings settle. */
  readonly keep: Float64Array;
  readonly answer: Float64Array;
  readonly settled: Float64Array;
}

/** No swings: the start is known. */
export function noSwings(
  { relativePrice, startRelativePrice }: Market,
  { demandElasticity }: IonetValues,
): PriceSwings {
  const zeros = () => new Float64Array(relativePrice.length);
  return {
    logPrice: relativePrice.map(log),
    priceVariance: zeros(),
    hiredVariance: zeros(),
    covariance: zeros(),
    movable: zeros(),
    atCloud: startRelativePrice.map((start) => demandEffect(1, start, demandElasticity)),
    keep: zeros(),
    answer: zeros(),
    settled: zeros(),
  };
}

/**
 * The day's posted prices under the controller as means over all histories: p · (1 + gain · (utilisation − target)) of each, kept between
 * floor and cap. The logarithm is followed as a normal law by mean and variance; what of it lies beyond floor and cap stands there.
 */
export function expectPrices(day: number): void {
  const { state } = resident;
  const { market, values, paths, swings } = state;
  const { cloudUsdPerHour, count } = state.classes;
  const { controllerGainPerDay: gain, controllerTarget: target, demandElasticity } = values;
  const floor = log(values.priceFloorVersusCloud);
  const cap = log(Math.max(values.priceCapVersusCloud, values.priceFloorVersusCloud));
  const cloud = paths.cloudPrice[day] as number;
  for (let c = 0; c < count; c++) {
    if (day > 0) {
      steer(swings, c, gain, (market.utilisation[c] as number) - target, floor, cap);
      const mean = meanOfPower(swings, c, 1, floor, cap);
      market.relativePrice[c] = mean;
      swings.movable[c] = Math.min(1, meanInside(swings, c, 1, floor, cap) / mean);
      market.priceEffect[c] =
        (swings.atCloud[c] as number) * meanOfPower(swings, c, -demandElasticity, floor, cap);
    }
    market.priceUsd[c] = (cloudUsdPerHour[c] as number) * cloud * (market.relativePrice[c] as number);
  }
}

/** One step of the controller, `off` the target on average. Histories at floor or cap turn at once when utilisation does: `ROOM`. */
function steer(swings: PriceSwings, c: number, gain: number, off: number, floor: number, cap: number): void {
  const { logPrice, priceVariance, hiredVariance, covariance } = swings;
  const turned = covariance[c] as number;
  const swung = hiredVariance[c] as number;
  const moving = insideShare(swings, c, floor, cap);
  const variance = (priceVariance[c] as number) + moving * gain * (2 * turned + gain * swung);
  const most = cap - floor;
  priceVariance[c] = Math.min(most * most, Math.max(0, variance));
  covariance[c] = turned + moving * gain * swung;
  const room = ROOM * Math.sqrt(priceVariance[c]);
  const step = 1 + gain * off;
  // E log(1 + γ(u − u*)) of a swinging u, to the second order
  const mean = (logPrice[c] as number) + log(step) - (gain * gain * swung) / (2 * step * step);
  logPrice[c] = Math.min(cap + room, Math.max(floor - room, mean));
}

/** How far beyond floor and cap the mean may stand, in deviations; beyond how many neither matters; the smallest deviation. */
const ROOM = 1;
const FAR = 5;
const SMALLEST = 1e-9;

/** Share of the histories strictly between floor and cap. */
function insideShare(
  { logPrice, priceVariance }: PriceSwings,
  c: number,
  floor: number,
  cap: number,
): number {
  const mean = logPrice[c] as number;
  const deviation = Math.sqrt(priceVariance[c] as number);
  if (floor - mean < -FAR * deviation && cap - mean > FAR * deviation) return 1;
  if (deviation < SMALLEST) return mean >= floor && mean <= cap ? 1 : 0;
  return normalBelow((cap - mean) / deviation) - normalBelow((floor - mean) / deviation);
}

/** Part of the mean of price^power that histories strictly between floor and cap contribute. */
function meanInside(
  { logPrice, priceVariance }: PriceSwings,
  c: number,
  power: number,
  floor: number,
  cap: number,
): number {
  const mean = logPrice[c] as number;
  const variance = priceVariance[c] as number;
  const deviation = Math.sqrt(variance);
  if (deviation < SMALLEST) return mean >= floor && mean <= cap ? exp(power * mean) : 0;
  const shifted = mean + power * variance;
  const whole = exp(power * mean + (power * power * variance) / 2);
  const far = FAR * deviation;
  if (Math.min(mean, shifted) - floor > far && cap - Math.max(mean, shifted) > far) return whole;
  return whole * (normalBelow((cap - shifted) / deviation) - normalBelow((floor - shifted) / deviation));
}

/** Mean of price^power, the prices beyond floor and cap standing there. */
function meanOfPower(swings: PriceSwings, c: number, power: number, floor: number, cap: number): number {
  const mean = swings.logPrice[c] as number;
  const deviation = Math.sqrt(swings.priceVariance[c] as number);
  const one = exp(power * floor);
  const other = exp(power * cap);
  if (deviation < SMALLEST) return exp(power * Math.min(cap, Math.max(floor, mean)));
  const sum =
    meanInside(swings, c, power, floor, cap) +
    one * normalBelow((floor - mean) / deviation) +
    other * normalBelow((mean - cap) / deviation);
  return Math.min(Math.max(one, other), Math.max(Math.min(one, other), sum));
}

/**
 * The swings of utilisation at the day's end: jobs come and go by chance, the loss model takes back what is above its mean, and dear days
 * bring fewer jobs. Left alone they settle at the deviation that Kaufman and Roberts' model has at this mean.
 */
export function swingHired(): void {
  const { market, classes, swings } = resident.state;
  const { priceVariance, hiredVariance, covariance, keep, answer, settled } = swings;
  for (let c = 0; c < classes.count; c++) {
    const utilisation = market.utilisation[c] as number;
    const kept = keep[c] as number;
    const dearer = priceVariance[c] as number;
    const turned = covariance[c] as number;
    const answered = utilisation * (answer[c] as number);
    const swung =
      kept * kept * (hiredVariance[c] as number) -
      2 * kept * answered * turned +
      answered * answered * dearer +
      (1 - kept * kept) * (settled[c] as number);
    const most = utilisation * (1 - utilisation);
    const variance = swung < most ? Math.max(0, swung) : most;
    const bound = Math.sqrt(variance * dearer);
    hiredVariance[c] = variance;
    covariance[c] = Math.min(bound, Math.max(-bound, kept * turned - answered * dearer));
  }
}

const WEEK = 7;
const MONTH = 28;
/** Step of hired cards over which the share let in is compared. */
const NEARBY = 0.02;

/** Looks up once a week how the hired cards of each class swing around their present mean, and every fourth what is paid in pools of its size. */
export function lookUpSwings(day: number): void {
  const { state } = resident;
  const known = state.knownPart[day] as number;
  // a class on each day of the week, the eighth with the first
  const first = (WEEK - (day % WEEK)) % WEEK;
  for (let c = day > 0 ? first : 0; c < state.classes.count; c += day > 0 ? WEEK : 1) {
    lookUp(c);
    state.five.deviation[c] = Math.sqrt((state.swings.settled[c] as number) * (1 - known));
    if (day === 0 || (day + c) % MONTH === 0)
      state.paid.lookUp(c, state.market.ready[c] as number, state.classes.cardsPerDevice[c] as number);
  }
}

/** They end at once where nobody is hired or let in. */
function lookUp(c: number): void {
  const { market, values, terms, carried, swings } = resident.state;
  const ready = market.ready[c] as number;
  const hired = market.hired[c] as number;
  const pool = carried.poolOf(ready);
  const share = carried.share(hired, ready, pool);
  const fuller = carried.share(hired * (1 + NEARBY), ready, pool);
  const deviation = hired > 0 && share > 0 ? carried.deviation(hired, ready, pool) : 0;
  const steepness = share > 0 ? 1 + Math.max(0, (share - fuller) / (NEARBY * share)) : Infinity;
  const keep = deviation > 0 ? exp(-steepness / terms.meanDays) : 0;
  swings.keep[c] = keep;
  swings.answer[c] = deviation > 0 ? (values.demandElasticity * (1 - keep)) / steepness : 0;
  swings.settled[c] = deviation * deviation;
}

/**
 * Mean price of a hired card ÷ mean price, by class: more cards are hired on dear days, or fewer; 1 without swings. Cov(p, u) is Cov(x, u) times the
 * mean slope of the price (Stein), and no history pays less than the floor or more than the cap.
 */
export function noteHiredAtPrices(): void {
  const { market, swings, values, five, classes } = resident.state;
  const least = values.priceFloorVersusCloud;
  const most = Math.max(values.priceCapVersusCloud, least);
  for (let c = 0; c < classes.count; c++) {
    const utilisation = market.utilisation[c] as number;
    const mean = market.relativePrice[c] as number;
    const turned = (swings.covariance[c] as number) * (swings.movable[c] as number);
    five.hiredAt[c] =
      turned === 0 || !(utilisation > 0)
        ? 1
        : Math.min(most / mean, Math.max(least / mean, 1 + turned / utilisation));
  }
}
