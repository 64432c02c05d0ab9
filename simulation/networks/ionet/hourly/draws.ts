import type { RandomStream } from '../../../core';
import { log } from '../../../core/math';

/** Counts beyond which a normal distribution stands in. */
const MANY = 5_000;

/** Random counts from a stream of their own, one after another. */
export class Draws {
  private drawn = 0;

  constructor(private readonly stream: RandomStream) {}

  /** Uniform in (0, 1). */
  next(): number {
    return this.stream.uniform(0, this.drawn++);
  }

  /** Standard normal. */
  normal(): number {
    return this.stream.normal(1, this.drawn++);
  }

  /** How many of `n` trials of chance `p` (0 … 1) succeed. */
  binomial(n: number, p: number): number {
    // a chance that 1 − p does not show never comes true
    if (!(1 - p < 1)) return 0;
    if (p >= 1) return n;
    if (n * p > MANY) return this.near(n * p, n * p * (1 - p), n);
    const perGap = 1 / log(1 - p);
    const gap = () => Math.floor(log(this.next()) * perGap);
    let hits = 0;
    for (let at = gap(); at < n; at += 1 + gap()) hits++;
    return hits;
  }

  /** Poisson of that mean, ≥ 0. */
  poisson(mean: number): number {
    if (mean > MANY) return this.near(mean, mean, Infinity);
    let hits = -1;
    for (let time = 0; time <= mean; hits++) time -= log(this.next());
    return hits;
  }

  private near(mean: number, variance: number, most: number): number {
    return Math.min(most, Math.max(0, Math.round(mean + Math.sqrt(variance) * this.normal())));
  }
}
