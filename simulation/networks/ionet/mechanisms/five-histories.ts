import type { IonetState, Market } from '../state';
import { demandEffect } from './prices';

/**
 * Single histories of the hired cards of a class, as five of them stand for all: Rouwenhorst's chain (1995) for a process that swings around
 * its mean with deviation σ and keeps ρ of a swing for a day, which has the mean, variance and ρ exactly. The states lie at −2, −1, 0, 1, 2
 * deviations with binomial weights; ρ and σ are those of Kaufman and Roberts' model at the mean (`PriceSwings`), σ less what is known of the start.
 */
const DEVIATIONS = [-2, -1, 0, 1, 2] as const;
const WEIGHTS = [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16] as const;
const STATES = DEVIATIONS.length;
const STEPS = STATES - 1;

/** Prices of the five histories ÷ the posted price of the discount, by state and class. */
export interface FiveHistories {
  readonly levels: Float64Array;
  /** Whether any of a class is above it. */
  readonly raised: Uint8Array;
}

/** All stand at the posted price. */
export function equalHistories({ ready }: Pick<Market, 'ready'>): FiveHistories {
  return {
    levels: new Float64Array(STATES * ready.length).fill(1),
    raised: new Uint8Array(ready.length),
  };
}

/**
 * The day's posted prices as means over histories: those fuller than `surgeUtilisation` raise them, those that no longer are come back, each by its own
 * utilisation of the day before. A single price at the mean utilisation would not rise before the mean is that full. Of fleets that shrank
 * (`Overhang`) the full histories raise theirs.
 */
export function expectSurges(state: IonetState, day: number): void {
  const { market, values, paths, overhang, five } = state;
  const { cloudUsdPerHour, count } = state.classes;
  const { controllerGainPerDay: gain, surgeUtilisation: target } = values;
  const cloud = paths.cloudPrice[day] as number;
  for (let c = 0; c < count; c++) {
    const now = market.relativePrice[c] as number;
    const posted = market.postedRelativePrice[c] as number;
    const cap = Math.max(values.priceCapVersusCloud, posted);
    const full = overhang.full[c] as number;
    let next = now;
    if (day > 0 && full > 0) {
      const kept = (now - posted) * (overhang.stillFull[c] as number);
      next = Math.min(cap, posted + kept + now * gain * full * (1 - target));
      level(five, c, count, next / posted);
    } else if (day > 0) {
      next = posted * raise(state, c, day, cap / posted);
    }
    if (next !== now) {
      market.relativePrice[c] = next;
      const start = market.startRelativePrice[c] as number;
      market.priceEffect[c] = demandEffect(next, start, values.demandElasticity);
    }
    market.priceUsd[c] = (cloudUsdPerHour[c] as number) * cloud * next;
  }
}

function level({ levels, raised }: FiveHistories, c: number, count: number, all: number): void {
  for (let at = c; at < levels.length; at += count) levels[at] = all;
  raised[c] = all > 1 ? 1 : 0;
}

/** Moves the prices of the five histories of a class by a day, at most to `most` of the posted price; returns their mean. */
function raise({ market, values, swings, classes, five, knownPart }: IonetState, c: number, day: number, most: number): number {
  const { levels, raised } = five;
  const { count } = classes;
  const { controllerGainPerDay: gain, surgeUtilisation: target } = values;
  const mean = market.utilisation[c] as number;
  const deviation = swingNow(swings.settled[c] as number, knownPart[day] as number);
  if (raised[c] === 0 && mean + 2 * deviation <= target) return 1;
  // a step of the chain: one of four halves of the swing turns, in first order of 1 − ρ
  const turning = Math.min(1 / STEPS, (1 - (swings.keep[c] as number)) / 2);
  let below = 1;
  let sum = 0;
  let highest = 1;
  for (let k = 0, at = c; k < STATES; k++, at += count) {
    const own = levels[at] as number;
    const above = k < STEPS ? (levels[at + count] as number) : own;
    const mixed = own + turning * ((STEPS - k) * (above - own) + k * (below - own));
    const utilisation = hiredIn(mean, deviation, k);
    const moved = mixed * (1 + gain * (utilisation - target));
    const next = moved < 1 ? 1 : moved > most ? most : moved;
    levels[at] = next;
    below = own;
    sum += next * (WEIGHTS[k] as number);
    if (next > highest) highest = next;
  }
  raised[c] = highest > 1 ? 1 : 0;
  return sum;
}

const swingNow = (settled: number, known: number) => Math.sqrt(settled * (1 - known));

/** Mean price of a hired card ÷ mean price: dear histories have more cards hired. */
export function hiredInSurges({ market, swings, classes, five, knownPart }: IonetState, c: number, day: number): number {
  if (five.raised[c] === 0) return 1;
  const mean = market.utilisation[c] as number;
  const deviation = swingNow(swings.settled[c] as number, knownPart[day] as number);
  if (!(mean > 0)) return 1;
  let [hired, price, paid] = [0, 0, 0];
  for (let k = 0, at = c; k < STATES; k++, at += classes.count) {
    const utilisation = hiredIn(mean, deviation, k);
    const weight = WEIGHTS[k] as number;
    const own = five.levels[at] as number;
    hired += weight * utilisation;
    price += weight * own;
    paid += weight * utilisation * own;
  }
  return paid / (hired * price);
}

/**
 * Mean of max(0, base + perHired · u − rent · u · p ÷ its mean) over the histories of a class with hired share u and price p: what rents leave open of
 * a target of which a part grows with the hired cards. Of a single history it is the positive part itself.
 */
export function meanOpen(
  state: IonetState,
  c: number,
  day: number,
  base: number,
  perHired: number,
  rent: number,
): number {
  const { market, swings, classes, five, knownPart } = state;
  const mean = market.utilisation[c] as number;
  const settled = swings.settled[c] as number;
  if (!(settled > 0) || !(mean > 0)) return Math.max(0, base + perHired * mean - rent);
  const deviation = swingNow(settled, knownPart[day] as number);
  const { levels } = five;
  let paid = 0;
  for (let k = 0, at = c; k < STATES; k++, at += classes.count)
    paid += (WEIGHTS[k] as number) * hiredIn(mean, deviation, k) * (levels[at] as number);
  let sum = 0;
  for (let k = 0, at = c; k < STATES; k++, at += classes.count) {
    const open = base + hiredIn(mean, deviation, k) * (perHired - (rent * (levels[at] as number)) / paid);
    if (open > 0) sum += open * (WEIGHTS[k] as number);
  }
  return sum;
}

function hiredIn(mean: number, deviation: number, k: number): number {
  const hired = mean + deviation * (DEVIATIONS[k] as number);
  return hired > 1 ? 1 : hired > 0 ? hired : 0;
}
