import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../core';
import { availability } from '../mechanisms/availability';
import { erlangB, erlangC, meanInside, meanWait } from '../mechanisms/queueing/erlang';
import { blockingOf, busyDistribution, meanBusy } from '../mechanisms/queueing/kaufman-roberts';
import { CardMarket } from './card-market';
import { POSTED, RUNNING } from './kinds';
import { JobLaw, type DurationShape } from './job-law';
import { BatchMean, runSimpleQueue, type SimpleQueue } from './simple-queue';
import type { Tally } from './tally';

const BATCHES = 40;

/** Means over batches of quantities of the tally. */
function measure<K extends string>(
  queue: SimpleQueue,
  batchHours: number,
  quantities: Record<K, (tally: Tally) => number>,
): Record<K, BatchMean> {
  const names = Object.keys(quantities) as K[];
  const means = Object.fromEntries(names.map((name) => [name, new BatchMean()])) as Record<K, BatchMean>;
  runSimpleQueue(queue, 7, BATCHES, batchHours, (tally) => {
    for (const name of names) means[name].add(quantities[name](tally));
  });
  return means;
}

/** Within three standard errors of the mean of the batches. */
function expectNear({ mean, standardError }: BatchMean, expected: number): void {
  expect(standardError).toBeGreaterThan(0);
  expect(Math.abs(mean - expected) / standardError).toBeLessThan(3);
}

/** Devices of eight cards that fail after some 50 hours for good, under jobs that would last for ever. */
function lastingJobs(seed: number, failover: boolean): CardMarket {
  const random = createRandom(seed, 0);
  const law = new JobLaw(
    {
      sizes: [8],
      sizeShares: [1],
      shape: 'fixed',
      sigma: 0,
      onDemandHours: 1e6,
      reservedShare: 0,
      reservedHours: 1e6,
      minimumHours: 0,
      regionShares: [],
    },
    random,
    'lasting',
  );
  const terms = { cardsPerDevice: 8, regions: 1, mtbfHours: 50, mttrHours: 1e9, failover, queueHours: 0 };
  return new CardMarket(terms, law, random.stream('failures'));
}

const oneCard = (cards: number, erlangs: number): SimpleQueue => ({
  cards,
  sizes: [1],
  ratesPerHour: [erlangs / 10],
  meanHours: 10,
  shape: 'exponential',
  sigma: 0,
  queueHours: 0,
});

describe('jobs of one card that go elsewhere when all are busy', () => {
  it.each<[DurationShape, number]>([
    ['exponential', 0],
    ['fixed', 0],
    ['lognormal', 1.2],
  ])('are blocked as Erlang B says at a = c = 100, with %s durations', (shape, sigma) => {
    const blocking = { blocked: (tally: Tally) => tally.refusals / tally.arrivals };
    const { blocked } = measure({ ...oneCard(100, 100), shape, sigma }, 500, blocking);
    expect(erlangB(100, 100)).toBeCloseTo(0.0757, 4);
    expectNear(blocked, erlangB(100, 100));
    expect(blocked.standardError).toBeLessThan(0.003);
  });

  it('obey Little’s law: jobs inside = accepted an hour × their mean hours', () => {
    const excess = (tally: Tally) => {
      const inside = tally.jobHours / 500;
      return inside - meanInside(tally.accepted / 500, tally.acceptedHours / tally.accepted);
    };
    expectNear(measure(oneCard(100, 90), 500, { excess }).excess, 0);
  });
});

describe('jobs that wait', () => {
  it('wait as often and as long as Erlang C says', () => {
    const { waited, wait } = measure({ ...oneCard(20, 16), queueHours: Infinity }, 2000, {
      waited: (tally) => tally.waited / tally.accepted,
      wait: (tally) => tally.waitedHours / tally.accepted,
    });
    expectNear(waited, erlangC(20, 16));
    expectNear(wait, meanWait(20, 16, 10));
  });

  it('give up in the end: fewer than without waiting, none for ever', () => {
    const lost = (queueHours: number) =>
      measure({ ...oneCard(20, 20), queueHours }, 500, {
        lost: (tally) => tally.refusals / tally.arrivals,
      }).lost.mean;
    expect(lost(0)).toBeCloseTo(erlangB(20, 20), 1);
    expect(lost(5)).toBeLessThan(lost(0));
    expect(lost(5)).toBeGreaterThan(0);
  });
});

describe('jobs of 1, 8 and 64 cards', () => {
  it('are blocked as Kaufman and Roberts say, the large ones first', () => {
    const sizes = [1, 8, 64];
    const erlangs = [25.6, 6.4, 0.8].map((load) => load * 0.8);
    const queue = { ...oneCard(256, 0), sizes, ratesPerHour: erlangs.map((load) => load / 10) };
    const share = (size: number) => (tally: Tally) =>
      (tally.blocked[size] as number) / (tally.arrived[size] as number);
    const measured = measure(queue, 8000, {
      one: share(0),
      eight: share(1),
      sixtyFour: share(2),
      busy: (tally) => tally.busyHours / 8000,
    });
    const busy = busyDistribution(
      256,
      sizes.map((cards, s) => ({ cards, erlangs: erlangs[s] as number })),
    );
    expectNear(measured.one, blockingOf(busy, 1));
    expectNear(measured.eight, blockingOf(busy, 8));
    expectNear(measured.sixtyFour, blockingOf(busy, 64));
    expectNear(measured.busy, meanBusy(busy));
    expect(measured.sixtyFour.mean).toBeGreaterThan(10 * measured.one.mean);
  });
});

describe('cards that fail', () => {
  it('are up MTBF ÷ (MTBF + MTTR) of the time', () => {
    const { up } = measure({ ...oneCard(100, 0), ratesPerHour: [1e-9], mtbfHours: 240, mttrHours: 6 }, 2000, {
      up: (tally) => tally.readyHours / 2000 / 100,
    });
    expectNear(up, availability(240, 6));
  });
});

describe('a market', () => {
  const marketOf = (seed: number, failover: boolean, queueHours: number, mtbfHours = 40) => {
    const random = createRandom(seed, 0);
    const terms = {
      sizes: [1, 2, 8],
      sizeShares: [0.5, 0.3, 0.2],
      shape: 'exponential' as const,
      sigma: 0,
      onDemandHours: 5,
      reservedShare: 0.1,
      reservedHours: 50,
      minimumHours: 1,
      regionShares: [0.6, 0.4],
    };
    const rules = { cardsPerDevice: 4, regions: 2, mtbfHours, mttrHours: 4, failover, queueHours };
    return new CardMarket(rules, new JobLaw(terms, random, 'test'), random.stream('failures'));
  };

  /** Whether the counts of a market agree with its devices; a running job holds its cards but for those it misses. */
  function expectSound(market: CardMarket): void {
    let hired = 0;
    let ready = 0;
    for (let device = 0; device < market.devices.used; device++) {
      hired += market.devices.hiredCards[device] as number;
      ready += 4 * (market.devices.up[device] as number);
      if (market.devices.up[device] === 0) expect(market.devices.hiredCards[device]).toBe(0);
      expect(market.devices.hiredCards[device]).toBeLessThanOrEqual(4);
    }
    let running = 0;
    for (let job = 0; job < market.jobs.used; job++) {
      if (market.jobs.status[job] === RUNNING) {
        running += (market.jobs.cards[job] as number) - (market.jobs.missing[job] as number);
      }
    }
    expect(market.busy).toBe(running);
    expect(market.busy).toBe(hired);
    expect(market.ready).toBe(ready);
    expect(market.freeCards).toBe(ready - hired);
  }

  it('has as many busy cards as its running jobs asked for where nothing fails', () => {
    const step = fc.record({
      hours: fc.integer({ min: 1, max: 30 }),
      rate: fc.double({ min: 0, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.constantFrom(0, 3, Infinity),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        (seed, queueHours, steps) => {
          const market = marketOf(seed, true, queueHours, Infinity);
          for (let device = 0; device < 20; device++) market.addDevice();
          for (const { hours, rate } of steps) {
            market.run(market.now + hours, rate);
            const { status, cards, used } = market.jobs;
            const sizes = cards.subarray(0, used).filter((_, job) => status[job] === RUNNING);
            expect(market.busy).toBe(sizes.reduce((sum, size) => sum + size, 0));
            expect(market.running).toBe(sizes.length);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps its counts in any order of arrivals, failures, joins, exits and rankings', () => {
    const action = fc.record({
      hours: fc.integer({ min: 1, max: 30 }),
      rate: fc.double({ min: 0, max: 6, noNaN: true }),
      join: fc.integer({ min: 0, max: 40 }),
      leave: fc.integer({ min: 0, max: 10 }),
      reversed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.boolean(),
        fc.constantFrom(0, 3, Infinity),
        fc.array(action, { maxLength: 12 }),
        (seed, failover, queueHours, actions) => {
          const market = marketOf(seed, failover, queueHours);
          for (const { hours, rate, join, leave, reversed } of actions) {
            for (let i = 0; i < join; i++) market.addDevice();
            const present = [...Array(market.devices.used).keys()].filter(
              (d) => market.devices.exists[d] === 1,
            );
            for (const device of present.slice(0, leave)) market.removeDevice(device);
            const order = [...Array(market.devices.used).keys()];
            market.rank(reversed ? order.reverse() : order);
            market.run(market.now + hours, 0.7 * rate);
            expectSound(market);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('breaks jobs off and gives the begun hour back when nothing can take the place of a card', () => {
    const market = marketOf(3, false, 0);
    for (let device = 0; device < 10; device++) market.addDevice();
    market.run(500, 2);
    expect(market.tally.interrupted).toBeGreaterThan(0);
    expect(market.tally.replaced).toBe(0);
    expect(market.tally.refundedHours).toBeGreaterThan(0);
    expect(market.tally.refundedHours).toBeLessThan(8 * market.tally.interrupted);
    const healed = marketOf(3, true, 0);
    for (let device = 0; device < 10; device++) healed.addDevice();
    healed.run(500, 0.5);
    expect(healed.tally.replaced).toBeGreaterThan(healed.tally.interrupted);
  });

  it.each([true, false])(
    'gives back the begun hour of every card that fails with its device (failover %s)',
    (failover) => {
      let jobs = 0;
      for (let seed = 0; seed < 40; seed++) {
        const market = lastingJobs(seed, failover);
        market.addDevice();
        market.seedJob(8, 0, 1e6);
        market.run(2000, 0);
        const { interrupted, refundedHours, refundedAskHours, busyHours } = market.tally;
        expect(interrupted).toBeLessThanOrEqual(1);
        jobs += interrupted;
        const begun = (busyHours / 8) % 1;
        expect(refundedHours).toBeCloseTo(interrupted * 8 * begun, 6);
        expect(refundedAskHours).toBeCloseTo(refundedHours * POSTED, 2);
      }
      expect(jobs).toBe(40);
    },
  );

  it('gives back no hour of cards that failed before', () => {
    for (let seed = 0; seed < 40; seed++) {
      const market = lastingJobs(seed, true);
      market.addDevice();
      market.addDevice();
      market.seedJob(16, 0, 1e6);
      market.run(5000, 0);
      const { interrupted, refundedHours } = market.tally;
      expect(interrupted).toBe(1);
      expect(refundedHours).toBeLessThan(8);
    }
  });

  it('meets arrivals of a Poisson process whose rate changes from hour to hour', () => {
    const market = marketOf(1, true, 0);
    const counts = new Map<number, BatchMean>();
    const squares = new Map<number, number>();
    const rates = [0, 0.3, 5, 0.3, 2];
    const days = 2000;
    for (let day = 0; day < days; day++) {
      rates.forEach((rate, hour) => {
        market.tally.reset();
        market.run(market.now + 1, rate);
        const found = counts.get(hour) ?? new BatchMean();
        found.add(market.tally.arrivals);
        counts.set(hour, found);
        squares.set(hour, (squares.get(hour) ?? 0) + (market.tally.arrivals - rate) ** 2 / days);
      });
    }
    rates.forEach((rate, hour) => {
      const { mean, standardError } = counts.get(hour) as BatchMean;
      expect(Math.abs(mean - rate)).toBeLessThanOrEqual(3 * standardError);
      // variance of a square of a Poisson deviation: rate + 2·rate²
      const error = Math.sqrt((rate + 2 * rate * rate) / days);
      expect(Math.abs((squares.get(hour) as number) - rate)).toBeLessThanOrEqual(3 * error);
    });
  });

  it('gives jobs the best ranked cards', () => {
    const market = marketOf(3, true, 0);
    for (let device = 0; device < 10; device++) market.addDevice();
    market.rank([7, 0, 1, 2, 3, 4, 5, 6, 8, 9]);
    market.seedJob(6, 0, 10);
    expect([market.devices.hiredCards[7], market.devices.hiredCards[0]]).toEqual([4, 2]);
  });

  it('does the same twice', () => {
    const tallies = [1, 2].map(() => {
      const market = marketOf(9, true, 2);
      for (let device = 0; device < 20; device++) market.addDevice();
      market.run(300, 2.4);
      return { ...market.tally };
    });
    expect(tallies[0]).toEqual(tallies[1]);
  });
});
