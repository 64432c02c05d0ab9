import type { RandomStream } from '../../../../core';
import { sampleQuantile } from '../../consensus/luck-band';

/** Wins of many equal providers. */
export interface DrawnProviders {
  /** Wins of every provider on every day: as many draws of the same number. */
  readonly winsADay: Float64Array;
  /** Lower and upper end of the middle 80 % of wins so far, by day; day 0 has none. */
  readonly low80: Float64Array;
  readonly high80: Float64Array;
}

/**
 * Draws the paid wins of `providers` equal providers day by day: the sum of a day's independent Poisson draws is
 * Poisson with the sum of their means, and losing wins at random leaves it Poisson.
 */
export function drawProviders(
  providers: number,
  days: number,
  winsPerDay: number,
  stream: RandomStream,
): DrawnProviders {
  const sums = new Float64Array(providers);
  const winsADay = new Float64Array(days * providers);
  const low80 = new Float64Array(days + 1);
  const high80 = new Float64Array(days + 1);
  for (let day = 1; day <= days; day++) {
    for (let provider = 0; provider < providers; provider++) {
      const wins = stream.poisson(day, provider, winsPerDay);
      sums[provider] = (sums[provider] as number) + wins;
      winsADay[(day - 1) * providers + provider] = wins;
    }
    const sorted = sums.slice().sort();
    low80[day] = sampleQuantile(sorted, 0.1);
    high80[day] = sampleQuantile(sorted, 0.9);
  }
  return { winsADay, low80, high80 };
}
