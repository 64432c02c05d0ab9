import { pow } from '../../../../core/math';
import type { JobSizes } from '../job-sizes';

/** Pools of 1 … 2^OCTAVES cards are tabulated at STEPS per octave; larger ones follow from the last by scaling. */
const OCTAVES = 11;
const STEPS = 4;
const POOLS = OCTAVES * STEPS + 1;
const LARGEST_POOL = 2048;
/** Pools of an octave against its first. */
const QUARTERS = [1, pow(2, 0.25), pow(2, 0.5), pow(2, 0.75), 2] as const;
const [, FIRST, MIDDLE, THIRD] = QUARTERS;
/** One over the first pool of each octave: a power of two, so that a product with it is the quotient to the bit. */
const PER_OCTAVE = Float64Array.from({ length: OCTAVES + 1 }, (_, octave) => 1 / (1 << octave));
/** Points along √(1 − utilisation), dense where a pool is nearly full. */
const POINTS = 64;
/** Offered loads, each the sixth root of two above the last. */
const LOAD_STEP = pow(2, 1 / 6);
const LOWEST_LOAD = 1 / 8;
/** Loads of more than so many pools are not told apart: next to nothing is let in. */
const HEAVIEST = 32;
const RESCALE_ABOVE = 1e250;

/**
 * What share of the card-hours asked for a pool lets in when so many of its cards are hired on average: the share of Kaufman and Roberts'
 * loss model in the steady state that has this mean. With it, hired cards that follow d(hired)/dt = asked · share(hired) − hired ÷ duration
 * settle exactly where that model puts them. Computed once for a mix of job sizes, then read by interpolation.
 */
export class CarriedLoad {
  /** Share let in, and standard deviation of the hired cards ÷ cards of the pool, by pool and point. */
  private readonly table = new Float64Array(POOLS * POINTS);
  private readonly deviations = new Float64Array(POOLS * POINTS);
  /** Share of the time in which every card is hired, by pool and point. */
  private readonly edges = new Float64Array(POOLS * POINTS);
  /** Share of the card-hours asked for by jobs of at most so many cards, from 0 to the largest job. */
  private readonly upTo: Float64Array;

  constructor(mix: JobSizes) {
    const mean = mix.sizes.reduce((sum, size, k) => sum + size * (mix.shares[k] as number), 0);
    const upTo = new Float64Array(Math.max(...mix.sizes) + 1);
    mix.sizes.forEach((size, k) => (upTo[size] = (size * (mix.shares[k] as number)) / mean));
    let share = 0;
    this.upTo = upTo.map((own) => Math.min(1, (share += own)));
    fill([this.table, this.deviations, this.edges], mix, mean, (cards) => this.fitting(cards));
  }

  /** Share of the card-hours asked for whose jobs take at most `free` cards. */
  fitting(free: number): number {
    const { upTo } = this;
    if (!(free >= 0)) return 0;
    return upTo[free < upTo.length ? Math.floor(free) : upTo.length - 1] as number;
  }

  /** Where a pool of so many cards stands in the table: for `share`, as it changes less often than the hired cards. */
  poolOf(ready: number): number {
    if (!(ready >= 1 && ready < LARGEST_POOL)) return POOLS - 1;
    const octave = 31 - Math.clz32(ready);
    const part = ready * (PER_OCTAVE[octave] as number);
    const step = part < MIDDLE ? (part < FIRST ? 0 : 1) : part < THIRD ? 2 : 3;
    const low = QUARTERS[step] as number;
    return octave * STEPS + step + (part - low) / ((QUARTERS[step + 1] as number) - low);
  }

  /** Share let in while `hired` of `ready` cards, a pool that stands at `pool`, are hired on average; 0 without a whole card. */
  share(hired: number, ready: number, pool = this.poolOf(ready)): number {
    if (!(ready >= 1)) return 0;
    const free = hired < ready ? 1 - hired / ready : 0;
    if (ready < LARGEST_POOL) return read(this.table, Math.sqrt(free), pool);
    // larger pools are the last one under the scaling of Halfin and Whitt: free cards and refusals go with the root of the size
    const scale = Math.sqrt(ready / LARGEST_POOL);
    const scaled = free * scale;
    if (scaled >= 1) return 1;
    const inTable = read(this.table, Math.sqrt(scaled), pool);
    return inTable === 0 ? 0 : 1 / (1 + (1 - inTable) / (inTable * scale));
  }

  /** `poolOf` of each of so many cards. */
  poolsOf(ready: Float64Array, pools: Float64Array): void {
    for (let c = 0; c < ready.length; c++) pools[c] = this.poolOf(ready[c] as number);
  }

  /** `share` of each pool: in one loop, as numbers handed from call to call are allocated. */
  readShares(hired: Float64Array, ready: Float64Array, pools: Float64Array, shares: Float64Array): void {
    for (let c = 0; c < shares.length; c++)
      shares[c] = this.share(hired[c] as number, ready[c] as number, pools[c] as number);
  }

  /** Standard deviation of the share of the cards that is hired, in the steady state in which `hired` of `ready` are on average. */
  deviation(hired: number, ready: number, pool = this.poolOf(ready)): number {
    if (!(ready >= 1)) return 0;
    const free = hired < ready ? 1 - hired / ready : 0;
    if (ready < LARGEST_POOL) return read(this.deviations, Math.sqrt(free), pool);
    // the swings of larger pools are the root of their size, as their free cards are under the scaling above
    const scale = Math.sqrt(ready / LARGEST_POOL);
    return read(this.deviations, Math.sqrt(Math.min(1, free * scale)), POOLS - 1) / scale;
  }

  /** Share of the time in which no card is free, in the steady state in which `hired` of `ready` are hired on average. */
  edge(hired: number, ready: number, pool = this.poolOf(ready)): number {
    if (!(ready >= 1)) return 0;
    const free = hired < ready ? 1 - hired / ready : 0;
    if (ready < LARGEST_POOL) return read(this.edges, Math.sqrt(free), pool);
    const scale = Math.sqrt(ready / LARGEST_POOL);
    return read(this.edges, Math.sqrt(Math.min(1, free * scale)), POOLS - 1) / scale;
  }
}

/** Between the points of a table. */
function read(table: Float64Array, root: number, pool: number): number {
  // whole numbers by bits: cheaper than a floor, and the same of numbers above 0
  const whole = pool | 0;
  const row = whole < POOLS - 2 ? whole : POOLS - 2;
  const up = pool - row;
  const x = root * (POINTS - 1);
  const point = x | 0;
  const column = point < POINTS - 2 ? point : POINTS - 2;
  const right = x - column;
  const at = row * POINTS + column;
  const low = (table[at] as number) * (1 - right) + (table[at + 1] as number) * right;
  const high = (table[at + POINTS] as number) * (1 - right) + (table[at + POINTS + 1] as number) * right;
  return low + (high - low) * up;
}

/** Fills the tables pool by pool from the law of the hired cards at each offered load. */
function fill(
  [table, deviations, edges]: readonly [Float64Array, Float64Array, Float64Array],
  mix: JobSizes,
  mean: number,
  fitting: (cards: number) => number,
): void {
  const pools = Array.from({ length: POOLS }, (_, row) => Math.floor(pow(2, row / STEPS) + 1e-9));
  const points = pools.map(
    () => [] as [utilisation: number, share: number, deviation: number, edge: number][],
  );
  const heaviest = LARGEST_POOL * HEAVIEST;
  const variance =
    mix.sizes.reduce((sum, size, k) => sum + size * size * (mix.shares[k] as number), 0) / mean;
  for (let load = LOWEST_LOAD; load <= heaviest; load *= LOAD_STEP) {
    const least = load / HEAVIEST;
    const most = Math.min(LARGEST_POOL, load + 8 * Math.sqrt(load * variance) + variance);
    hiredAt(load, mix, mean, most, pools, (row, hired, squared, full) => {
      const cards = pools[row] as number;
      const deviation = Math.sqrt(Math.max(0, squared - hired * hired)) / cards;
      if (cards >= least) points[row]?.push([hired / cards, hired / load, deviation, full]);
    });
  }
  points.forEach((known, row) => {
    const empty = fitting(pools[row] as number);
    let k = known.length - 1;
    for (let point = 0; point < POINTS; point++) {
      const root = point / (POINTS - 1);
      const utilisation = 1 - root * root;
      while (k >= 0 && (known[k]?.[0] as number) > utilisation) k--;
      const [below, shareBelow, swingBelow, edgeBelow] = known[k] ?? [0, empty, 0, 0];
      const [above, shareAbove, swingAbove, edgeAbove] = known[k + 1] ?? [1, 0, 0, 1];
      const part = above > below ? (utilisation - below) / (above - below) : 0;
      deviations[row * POINTS + point] = swingBelow + (swingAbove - swingBelow) * part;
      edges[row * POINTS + point] = edgeBelow + (edgeAbove - edgeBelow) * part;
      table[row * POINTS + point] = Math.min(1, shareBelow + (shareAbove - shareBelow) * part);
    }
  });
}

/**
 * Kaufman and Roberts' recursion for one offered load (cards): mean and mean square of the hired cards in every pool of at most `most`, and how
 * often all are.
 */
function hiredAt(
  load: number,
  { sizes, shares }: JobSizes,
  mean: number,
  most: number,
  pools: readonly number[],
  note: (row: number, hired: number, squared: number, full: number) => void,
): void {
  const busy = new Float64Array(Math.floor(most) + 1);
  const offered = sizes.map((size, k) => (size * (shares[k] as number) * load) / mean);
  busy[0] = 1;
  let total = 1;
  let weighed = 0;
  let squares = 0;
  let row = 0;
  for (let j = 1; j < busy.length; j++) {
    let sum = 0;
    for (let k = 0; k < sizes.length && (sizes[k] as number) <= j; k++)
      sum += (offered[k] as number) * (busy[j - (sizes[k] as number)] as number);
    const now = sum / j;
    busy[j] = now;
    total += now;
    weighed += sum;
    squares += j * sum;
    for (; row < pools.length && pools[row] === j; row++)
      note(row, weighed / total, squares / total, now / total);
    if (total > RESCALE_ABOVE) {
      for (let i = 0; i <= j; i++) busy[i] = (busy[i] as number) / RESCALE_ABOVE;
      total /= RESCALE_ABOVE;
      weighed /= RESCALE_ABOVE;
      squares /= RESCALE_ABOVE;
    }
  }
}
