import { describe, expect, it } from 'vitest';
import { oneSize, spreadSizes, type JobSizes } from '../job-sizes';
import { CarriedLoad } from './carried-load';
import { busyDistribution, meanBusy } from './kaufman-roberts';

const meanOf = ({ sizes, shares }: JobSizes) =>
  sizes.reduce((sum, size, k) => sum + size * (shares[k] as number), 0);

/** Mean hired cards in Kaufman and Roberts' steady state. */
function exactly(mix: JobSizes, load: number, cards: number): number {
  const jobs = load / meanOf(mix);
  return meanBusy(
    busyDistribution(
      cards,
      mix.sizes.map((size, k) => ({ cards: size, erlangs: jobs * (mix.shares[k] as number) })),
    ),
  );
}

/** Where hired = load × share let in. */
function settled(carried: CarriedLoad, load: number, cards: number): number {
  let [low, high] = [0, cards];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (load * carried.share(middle, cards) > middle) low = middle;
    else high = middle;
  }
  return low;
}

describe('the share let in', () => {
  it.each<[string, JobSizes, number]>([
    ['1 to 256 cards', spreadSizes(8), 0.01],
    ['1 to 256 cards, 64 on average', spreadSizes(64), 0.02],
    ['one card', oneSize(1), 0.01],
    ['eight cards', oneSize(8), 0.035],
  ])('settles where Kaufman and Roberts have it: %s', (_name, mix, tolerance) => {
    const carried = new CarriedLoad(mix);
    for (const cards of [208, 500, 1100, 2537, 6000]) {
      for (const perCard of [0.3, 0.7, 0.9, 1, 1.3, 3, 6]) {
        const load = perCard * cards;
        const ratio = settled(carried, load, cards) / exactly(mix, load, cards);
        expect(Math.abs(ratio - 1), `${cards} cards, ${perCard}`).toBeLessThan(tolerance);
      }
    }
  });

  it('comes with the swings of hired cards that Kaufman and Roberts have', () => {
    const mix = spreadSizes(8);
    const carried = new CarriedLoad(mix);
    for (const cards of [208, 500, 1100, 2037]) {
      for (const perCard of [0.3, 0.7, 1, 1.5]) {
        const streams = mix.sizes.map((size, k) => ({
          cards: size,
          erlangs: ((perCard * cards) / 8) * (mix.shares[k] as number),
        }));
        const busy = busyDistribution(cards, streams);
        const mean = meanBusy(busy);
        const square = busy.reduce((sum, share, j) => sum + share * j * j, 0);
        const exact = Math.sqrt(square - mean * mean) / cards;
        expect(carried.deviation(mean, cards) / exact, `${cards} cards, ${perCard}`).toBeCloseTo(1, 1);
      }
    }
    // the swings of many cards are the root of their number
    expect(carried.deviation(20_000, 100_000)).toBeLessThan(0.03);
    expect(carried.deviation(0, 0.5)).toBe(0);
  });

  it('falls as the pool fills, from the jobs that fit at all to next to none', () => {
    const mix = spreadSizes(8);
    const carried = new CarriedLoad(mix);
    for (const cards of [3, 40, 200, 3000]) {
      let before = carried.share(0, cards);
      expect(before).toBeCloseTo(carried.fitting(cards), 1);
      for (let hired = 0; hired <= cards; hired += cards / 50) {
        const now = carried.share(hired, cards);
        expect(now).toBeLessThanOrEqual(before + 1e-12);
        before = now;
      }
      expect(carried.share(cards, cards)).toBeLessThan(0.06);
    }
    expect(carried.share(0, 0)).toBe(0);
    expect(carried.fitting(0.5)).toBe(0);
    expect(carried.fitting(256)).toBeCloseTo(1, 12);
  });
});
