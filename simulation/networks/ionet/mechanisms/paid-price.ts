import { exp, pow } from '../../../core/math';
import { resident } from '../resident';
import { CheapestFirst, POINTS } from './cheapest-first';
import { noteHiredAtPrices } from './price-swings';
import type { CarriedLoad } from './queueing/carried-load';

/** Spreads up to here by `CheapestFirst`; beyond, where devices are ranked by little but their price, by the fit. */
const DERIVED = 0.1;

/**
 * How far below the posted price renters pay at larger spreads, in the logarithm: spread, then the coefficients of 1, utilisation and its square,
 * fitted to seven runs of the hourly core over 60 days each with 20 to 80 jobs a day, within 1 % of all revenue of them. Linear in between.
 */
const WIDE: readonly (readonly [spread: number, one: number, linear: number, square: number])[] = [
  [0.2, 0.3384, -0.6256, 0.3125],
  [0.3, 0.5391, -0.994, 0.4957],
  [0.4, 0.7325, -1.3334, 0.6541],
  [0.5, 0.9257, -1.6726, 0.8161],
  [0.65, 1.1912, -2.0618, 0.9509],
  [0.8, 1.4602, -2.4715, 1.1191],
  [1, 1.7847, -2.8961, 1.2399],
];

/** Prices paid ÷ prices posted, by utilisation and pool, at one spread of the prices asked. */
export class PaidPrices {
  private readonly derived: CheapestFirst;
  /** Coefficients of the fit at this spread, and how much of the logarithm it makes up. */
  private readonly fitted: readonly [one: number, linear: number, square: number];
  private readonly part: number;

  constructor(
    readonly spread: number,
    carried: CarriedLoad,
  ) {
    this.derived = new CheapestFirst(Math.min(spread, DERIVED), carried);
    let upper = 0;
    while (upper < WIDE.length - 1 && spread > (WIDE[upper]?.[0] ?? 1)) upper++;
    const [to, ...high] = WIDE[upper] as (typeof WIDE)[number];
    const [from, ...low] =
      upper > 0 ? (WIDE[upper - 1] as (typeof WIDE)[number]) : ([DERIVED, 0, 0, 0] as const);
    const along = Math.min(1, Math.max(0, (spread - from) / (to - from)));
    const at = (index: 0 | 1 | 2) => low[index] + (high[index] - low[index]) * along;
    this.fitted = [at(0), at(1), at(2)];
    this.part = upper > 0 ? 1 : along;
  }

  /** Fills `row` from `from` on with the shares at utilisations k ÷ POINTS of a pool of `ready` cards in devices of `cardsPerDevice`. */
  fill(row: Float64Array, from: number, ready: number, cardsPerDevice: number): void {
    if (this.part < 1) this.derived.fill(row, from, ready, cardsPerDevice);
    if (this.part === 0) return;
    const [one, linear, square] = this.fitted;
    for (let k = 0; k <= POINTS; k++) {
      const utilisation = k / POINTS;
      const fitted = exp(-(one + linear * utilisation + square * utilisation * utilisation));
      row[from + k] = this.part === 1 ? fitted : fitted * pow(row[from + k] as number, 1 - this.part);
    }
  }
}

/** The same by class for the pools of a run, as they were looked up last. */
export class PaidRows {
  private readonly rows: Float64Array;

  constructor(
    private readonly prices: PaidPrices,
    classes: number,
  ) {
    this.rows = new Float64Array(classes * (POINTS + 1)).fill(1);
  }

  /** Takes a class for a pool of so many cards in devices of `cardsPerDevice`. */
  lookUp(c: number, ready: number, cardsPerDevice: number): void {
    this.prices.fill(this.rows, c * (POINTS + 1), ready, cardsPerDevice);
  }

  /**
   * Turns the posted prices of all classes into those paid: each times the share at its utilisation, and times `hiredAt`, mean price of a hired card ÷
   * mean price.
   */
  apply(prices: Float64Array, utilisation: Float64Array, hiredAt: Float64Array): void {
    const { rows } = this;
    const points = +POINTS;
    for (let c = 0; c < prices.length; c++) {
      const used = utilisation[c] as number;
      const x = used < 1 ? used * points : points;
      const at = x < points ? x | 0 : points - 1;
      const from = c * (points + 1) + at;
      const low = rows[from] as number;
      const now = (prices[c] as number) * (low + ((rows[from + 1] as number) - low) * (x - at));
      prices[c] = now * (hiredAt[c] as number);
    }
  }
}

/** Turns the posted prices of the day into those that renters of the hired devices pay. */
export function payAsked(): void {
  const { state } = resident;
  const { market, five, paid } = state;
  if (state.values.priceMode === 'controller') noteHiredAtPrices();
  paid.apply(market.priceUsd, market.utilisation, five.hiredAt);
}
