import type { Random, RandomStream } from '../../../core';
import { exp, log } from '../../../core/math';

export type DurationShape = 'exponential' | 'lognormal' | 'fixed';

/** How jobs are drawn. Hours; sizes in cards with their probabilities, which add up to 1. */
export interface JobTerms {
  readonly sizes: readonly number[];
  readonly sizeShares: readonly number[];
  readonly shape: DurationShape;
  /** Standard deviation of the logarithm for lognormal durations. */
  readonly sigma: number;
  readonly onDemandHours: number;
  readonly reservedShare: number;
  readonly reservedHours: number;
  /** Shorter jobs are billed, and run, that long. */
  readonly minimumHours: number;
  /** Share of the renters by region; empty where it does not matter. */
  readonly regionShares: readonly number[];
}

/** Draws jobs one after another from streams of their own, so that switching other parts off does not shift them. */
export class JobLaw {
  /** Of the job drawn last: index into `sizes`, cards, hours, region of the renter (-1 for anywhere). */
  sizeIndex = 0;
  cards = 1;
  hours = 0;
  region = -1;
  private drawn = 0;
  private readonly thresholds: Float64Array;
  private readonly regionThresholds: Float64Array;
  private readonly gaps: RandomStream;
  private readonly kinds: RandomStream;
  private readonly durations: RandomStream;
  private readonly sizes: RandomStream;
  private readonly places: RandomStream;

  constructor(
    readonly terms: JobTerms,
    random: Random,
    name: string,
  ) {
    this.thresholds = sumsOf(terms.sizeShares);
    this.regionThresholds = sumsOf(terms.regionShares);
    this.gaps = random.stream(`${name}-gap`);
    this.kinds = random.stream(`${name}-kind`);
    this.durations = random.stream(`${name}-hours`);
    this.sizes = random.stream(`${name}-size`);
    this.places = random.stream(`${name}-place`);
  }

  /**
   * How many arrivals are expected until the next: exponential of mean 1, so that at any rate in time arrivals are a Poisson process of it.
   * Advances to the next job.
   */
  nextGap(): number {
    return -log(this.gaps.uniform(0, this.drawn++));
  }

  /** Draws size, duration and region of a job. */
  draw(): void {
    const index = this.drawn;
    this.sizeIndex =
      this.terms.sizes.length > 1 ? drawIndex(this.thresholds, this.sizes.uniform(0, index)) : 0;
    this.region = this.drawRegion(index);
    this.cards = this.terms.sizes[this.sizeIndex] as number;
    const { reservedShare, reservedHours, onDemandHours } = this.terms;
    const isReserved = reservedShare > 0 && this.kinds.uniform(0, index) < reservedShare;
    const hours = this.drawHours(isReserved ? reservedHours : onDemandHours, index);
    this.hours = Math.max(this.terms.minimumHours, hours);
  }

  /** Region of the renter of job `index`, or of one that ran before the first; -1 where it does not matter. */
  drawRegion(index: number, isBefore = false): number {
    const { regionThresholds } = this;
    return regionThresholds.length > 0
      ? drawIndex(regionThresholds, this.places.uniform(isBefore ? 1 : 0, index))
      : -1;
  }

  private drawHours(mean: number, index: number): number {
    const { shape, sigma } = this.terms;
    if (shape === 'fixed') return mean;
    if (shape === 'exponential') return -mean * log(this.durations.uniform(0, index));
    return mean * exp(sigma * this.durations.normal(0, index) - (sigma * sigma) / 2);
  }

  /** What is left of a job met at a random moment: exponential durations have no memory, of others a uniform part is over. */
  residualHours(isReserved: boolean, index: number): number {
    const { shape, sigma, reservedHours, onDemandHours } = this.terms;
    const mean = isReserved ? reservedHours : onDemandHours;
    const u = this.durations.uniform(1, index);
    if (shape === 'exponential') return -mean * log(u);
    if (shape === 'fixed') return mean * u;
    // jobs met at random are longer ones: lognormal weighted by its length
    return u * mean * exp(sigma * this.durations.normal(2, index) + (sigma * sigma) / 2);
  }
}

/** Running sums. */
export function sumsOf(shares: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(shares, (share) => (sum += share));
}

/** Index whose share of 0 … 1 the number `u` falls into; `sums` are running sums, at least one. */
export function drawIndex(sums: Float64Array, u: number): number {
  let index = 0;
  while (index < sums.length - 1 && u > (sums[index] as number)) index++;
  return index;
}
