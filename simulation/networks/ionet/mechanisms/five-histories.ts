import { resident } from '../resident';
import type { Market } from '../state';
import { demandEffect } from './prices';

/**
 * Single histories of the hired cards of a class, as five of them stand for all: Rouwenhorst's chain (1995) for a process that swings around
 * its mean with deviation σ and keeps ρ of a swing for a day, which has the mean, variance and ρ exactly. The states lie at −2, −1, 0, 1, 2
 * deviations with binomial weights; ρ and σ are those of Kaufman and Roberts' model at the mean (`PriceSwings`), σ less what is known of the start.
 */
export interface FiveHistories {
  /** Prices ÷ the posted price of the discount, by class and state, and whether any of a class is above it. */
  readonly levels: Float64Array;
  readonly raised: Uint8Array;
  /** Mean price of a hired card ÷ mean price, by class: dear histories have more cards hired. */
  readonly hiredAt: Float64Array;
  /** Deviation of the hired share of a class, less what is known of the start; looked up with `PriceSwings`, 0 of a single history. */
  readonly deviation: Float64Array;
  /** Scratch: mean price ÷ cloud price of a class after the day's moves. In an array, as numbers handed from call to call are allocated. */
  readonly next: Float64Array;
}

const WEIGHTS = Float64Array.of(1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16);
const STATES = WEIGHTS.length;
const STEPS = STATES - 1;
/** Deviations from the mean to the outer states. */
const OUTER = 2;

/** All stand at the posted price. */
export function equalHistories({ ready }: Pick<Market, 'ready'>): FiveHistories {
  return {
    levels: new Float64Array(STATES * ready.length).fill(1),
    raised: new Uint8Array(ready.length),
    hiredAt: new Float64Array(ready.length).fill(1),
    deviation: new Float64Array(ready.length),
    next: new Float64Array(ready.length),
  };
}

/**
 * The day's posted prices as means over histories: those fuller than `surgeUtilisation` raise them, those that no longer are come back, each by its own
 * utilisation of the day before. A single price at the mean utilisation would not rise before the mean is that full. Of fleets that shrank
 * (`Overhang`) the full histories raise theirs.
 */
export function expectSurges(day: number): void {
  const { state } = resident;
  const { market, values, paths, overhang, five } = state;
  const { relativePrice, postedRelativePrice, priceUsd, utilisation } = market;
  const { raised, deviation, next } = five;
  const { full: fullOf, stillFull } = overhang;
  const { cloudUsdPerHour, count } = state.classes;
  const gain = +values.controllerGainPerDay;
  const target = +values.surgeUtilisation;
  const cloud = paths.cloudPrice[day] as number;
  // typed as a number for the compiler, which would else allocate the greater of it and each price
  const highestCap = +values.priceCapVersusCloud;
  for (let c = 0; c < count; c++) {
    const full = fullOf[c] as number;
    const highest = (utilisation[c] as number) + OUTER * (deviation[c] as number);
    if (day > 0 && (full > 0 || raised[c] === 1 || highest > target)) {
      if (full > 0) {
        const now = relativePrice[c] as number;
        const posted = postedRelativePrice[c] as number;
        const cap = highestCap > posted ? highestCap : posted;
        const kept = (now - posted) * (stillFull[c] as number);
        next[c] = Math.min(cap, posted + kept + now * gain * full * (1 - target));
        level(five, c, (next[c] as number) / posted);
      } else raise(c);
      moveMean(c);
    }
    priceUsd[c] = (cloudUsdPerHour[c] as number) * cloud * (relativePrice[c] as number);
  }
}

/** Below this change of a price its effect on demand is a parabola of the change, within 1e-9. */
const SMALL_CHANGE = 1e-3;

/** Takes the mean price of a class to `next`, and demand with it. */
function moveMean(c: number): void {
  const { market, values, five } = resident.state;
  const { relativePrice, priceEffect, postedRelativePrice, startRelativePrice } = market;
  const now = relativePrice[c] as number;
  const next = five.next[c] as number;
  if (next === now) return;
  const elasticity = +values.demandElasticity;
  const change = next / now - 1;
  relativePrice[c] = next;
  priceEffect[c] =
    Math.abs(change) < SMALL_CHANGE && next > (postedRelativePrice[c] as number)
      ? (priceEffect[c] as number) * (1 - elasticity * change * (1 - ((elasticity + 1) * change) / 2))
      : demandEffect(next, startRelativePrice[c] as number, elasticity);
}

function level({ levels, raised, hiredAt }: FiveHistories, c: number, all: number): void {
  levels.fill(all, c * STATES, (c + 1) * STATES);
  raised[c] = all > 1 ? 1 : 0;
  hiredAt[c] = 1;
}

/** Moves the prices of the five histories of a class by a day, at most to the cap. */
function raise(c: number): void {
  const { market, values, swings, five } = resident.state;
  const { levels } = five;
  const gain = +values.controllerGainPerDay;
  const target = +values.surgeUtilisation;
  const highestCap = +values.priceCapVersusCloud;
  const posted = market.postedRelativePrice[c] as number;
  const most = (highestCap > posted ? highestCap : posted) / posted;
  const mean = market.utilisation[c] as number;
  const deviation = five.deviation[c] as number;
  // a step of the chain: one of four halves of the swing turns, in first order of 1 − ρ
  const turning = Math.min(1 / STEPS, (1 - (swings.keep[c] as number)) / 2);
  const states = +STATES;
  const steps = +STEPS;
  const weights = WEIGHTS;
  const from = c * states;
  let below = 1;
  let own = levels[from] as number;
  let hired = 0;
  let price = 0;
  let paid = 0;
  let isRaised = 0;
  for (let k = 0; k < states; k++) {
    const above = k < steps ? (levels[from + k + 1] as number) : own;
    const mixed = own + turning * ((steps - k) * (above - own) + k * (below - own));
    const share = hiredIn(mean, deviation, k);
    const moved = mixed * (1 + gain * (share - target));
    const next = moved < 1 ? 1 : moved > most ? most : moved;
    if (next > 1) isRaised = 1;
    levels[from + k] = next;
    below = own;
    own = above;
    const weight = weights[k] as number;
    hired += weight * share;
    price += weight * next;
    paid += weight * share * next;
  }
  five.raised[c] = isRaised;
  five.hiredAt[c] = hired > 0 ? paid / (hired * price) : 1;
  five.next[c] = posted * price;
}

/**
 * Mean of max(0, base + perHired · u − rent · u · p ÷ its mean) over the histories of a class with hired share u and price p: what rents leave open of
 * a target of which a part grows with the hired cards. Of a single history it is the positive part itself.
 */
export function meanOpen(c: number, base: number, perHired: number, rent: number): number {
  const { market, five } = resident.state;
  const mean = market.utilisation[c] as number;
  const deviation = five.deviation[c] as number;
  const open = base + perHired * mean - rent;
  const plain = open > 0 ? open : 0;
  if (!(deviation > 0) || !(mean > 0)) return plain;
  const { levels } = five;
  const from = c * STATES;
  // far from 0 in all histories
  const swing = (OUTER * deviation) / mean;
  const most =
    rent * (swing + ((levels[from + STEPS] as number) - 1) * (1 + swing)) + perHired * mean * swing;
  if (open > most || open < -most) return plain;
  const weights = WEIGHTS;
  const states = +STATES;
  let paid = 0;
  for (let k = 0; k < states; k++)
    paid += (weights[k] as number) * hiredIn(mean, deviation, k) * (levels[from + k] as number);
  let sum = 0;
  for (let k = 0; k < states; k++) {
    const own = (rent * (levels[from + k] as number)) / paid;
    const left = base + hiredIn(mean, deviation, k) * (perHired - own);
    if (left > 0) sum += left * (weights[k] as number);
  }
  return sum;
}

function hiredIn(mean: number, deviation: number, k: number): number {
  const hired = mean + deviation * (k - OUTER);
  return hired > 1 ? 1 : hired > 0 ? hired : 0;
}
