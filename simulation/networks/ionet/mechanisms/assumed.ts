import type { Source } from '../../../core';
import { assumption } from '../sources';

/** A number that no slider moves, with why it is what it is. */
interface Assumed {
  readonly value: number;
  readonly source: Source;
}

/** Numbers of this model that nothing published gives. */
export const assumed = {
  /** Cards. A job of at most so many breaks off where a device fails under it and no other card is free. */
  breaksOffCards: {
    value: 2,
    source: assumption(
      'daily mode, fleets that shrank: jobs of one or two cards break off with a failed device and no free card, larger ones go on with fewer; with it hired cards stay within 3.5 % of 40 draws of the hourly core',
    ),
  },
  /** Days between two claims of a device. */
  claimIntervalDays: {
    value: 7,
    source: assumption('on-chain log: rewards of a device are claimed once a week'),
  },
  /** Share of the first fleet of a class. */
  seedShare: {
    value: 0.005,
    source: assumption(
      'entry: newcomers look at a class as if one in 200 of its first cards were left, so that an empty class can come back',
    ),
  },
  /** Of what a card earned at the start. */
  nothingEarned: {
    value: 0.1,
    source: assumption(
      'entry: where a card earns less than a tenth of what it did at the start, fewer join below the balance of its class, and none for nothing',
    ),
  },
  /** Days. */
  ratioMemoryDays: {
    value: 30,
    source: assumption('incentive engine: the sustainability ratio acts as an average of 30 days'),
  },
  /** Load of the chain, 0 … 1. */
  highestPricedLoad: {
    value: 0.999,
    source: assumption(
      'on-chain log: fees stop rising at a thousandfold of their base, at 99.9 % of the capacity',
    ),
  },
  /** Of the hardware price, a year. */
  smallestYield: {
    value: 0.05,
    source: assumption(
      'entry and exit: a change of a margin is measured in the margin of the start, at least 5 % of the hardware price a year',
    ),
  },
  /** Months. */
  longestRoiMonths: {
    value: 240,
    source: assumption('incentive engine: the target payback is stretched to 20 years at most'),
  },
  /** Jobs a day and class. */
  mostArrivals: {
    value: 20_000,
    source: assumption(
      'hourly core: at most 20,000 jobs a day and class are drawn; every card is taken by then',
    ),
  },
} as const satisfies Readonly<Record<string, Assumed>>;

/** Their sources by name, for the page. */
export const assumedSources: Readonly<Record<string, Source>> = Object.fromEntries(
  Object.entries(assumed).map(([key, { source }]) => [key, source]),
);
