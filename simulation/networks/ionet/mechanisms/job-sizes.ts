/** How many cards jobs take: sizes with their probabilities, which add up to 1. */
export interface JobSizes {
  readonly sizes: readonly number[];
  readonly shares: readonly number[];
}

const POWERS = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;
const BISECTIONS = 80;

/** Powers of two from 1 to 256 with geometric shares r^k whose mean is `mean` (1 … 256) cards. */
export function spreadSizes(mean: number): JobSizes {
  const sharesOf = (ratio: number) => {
    let weight = 1;
    // counted from the size that weighs most, so that no weight overflows
    const weights = POWERS.map((_, k) => (k === 0 ? 1 : (weight *= ratio)));
    const total = weights.reduce((sum, value) => sum + value, 0);
    return weights.map((value) => value / total);
  };
  const meanOf = (ratio: number) =>
    sharesOf(ratio).reduce((sum, share, k) => sum + share * (POWERS[k] as number), 0);
  let [low, high] = [0, 1e6];
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (meanOf(middle) < mean) low = middle;
    else high = middle;
  }
  return { sizes: POWERS, shares: sharesOf(high) };
}

/** All jobs of about `mean` cards: the two whole numbers around it. */
export function oneSize(mean: number): JobSizes {
  const low = Math.floor(mean);
  const above = mean - low;
  return above === 0 ? { sizes: [low], shares: [1] } : { sizes: [low, low + 1], shares: [1 - above, above] };
}

/** The job sizes of a scenario. */
export function jobSizes(jobSizeRule: 'spread' | 'one', mean: number): JobSizes {
  return jobSizeRule === 'spread' ? spreadSizes(mean) : oneSize(mean);
}
