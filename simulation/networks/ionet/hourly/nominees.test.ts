import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRandom } from '../../../core';
import { CardMarket } from './card-market';
import { JobLaw } from './job-law';
import { Nominees } from './nominees';

const MINIMUM = 3;

function marketOf(seed: number): CardMarket {
  const random = createRandom(seed, 0);
  const terms = {
    sizes: [1, 4],
    sizeShares: [0.6, 0.4],
    shape: 'exponential' as const,
    sigma: 0,
    onDemandHours: 4,
    reservedShare: 0,
    reservedHours: 4,
    minimumHours: 0,
    regionShares: [],
  };
  const rules = {
    cardsPerDevice: 2,
    regions: 1,
    mtbfHours: 8,
    mttrHours: 2,
    failover: true,
    queueHours: 0,
  };
  return new CardMarket(rules, new JobLaw(terms, random, 'nominees'), random.stream('failures'));
}

/** A device as it is counted by looking at every one at the end of every hour. */
interface Counted {
  passes: number;
  work: number;
}

it('are those that a look at every device at the end of every hour finds, with their hired cards, passes and work', () => {
  const hours = fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    rate: fc.double({ min: 0, max: 8, noNaN: true }),
    join: fc.integer({ min: 0, max: 60 }),
    leave: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.nat(1000), fc.array(hours, { minLength: 1, maxLength: 8 }), (seed, days) => {
      const market = marketOf(seed);
      const nominees = new Nominees(market, MINIMUM);
      const { devices } = market;
      const counted = new Map<number, Counted>();
      for (const { count, rate, join, leave } of days) {
        const present = [...counted.keys()].filter((device) => devices.exists[device] === 1);
        for (const device of present.slice(0, leave)) market.removeDevice(device);
        for (let added = 0; added < join; added++) {
          const device = market.addDevice();
          nominees.meet(device);
          counted.set(device, { passes: 0, work: 0 });
        }
        for (let hour = 0; hour < count; hour++) {
          market.run(market.now + 1, rate);
          nominees.update(market.now);
          devices.endHour();
          const found: number[] = [];
          for (let device = 0; device < devices.used; device++) {
            const seen = counted.get(device) as Counted;
            seen.work += devices.hiredCards[device] as number;
            const isLong = (devices.upSince[device] as number) <= market.now - MINIMUM;
            if (devices.up[device] === 1 && isLong) found.push(device);
          }
          const hired = found.reduce((sum, device) => sum + (devices.hiredCards[device] as number), 0);
          expect([nominees.count, nominees.hiredCards]).toEqual([found.length, hired]);
          expect(found.map((_, skipped) => nominees.at(skipped))).toEqual(found);
          for (const device of found) (counted.get(device) as Counted).passes++;
          const failed = found[0];
          if (failed === undefined) continue;
          nominees.fail(failed);
          (counted.get(failed) as Counted).passes--;
        }
        for (const [device, seen] of counted) {
          expect([nominees.takePasses(device), devices.takeWork(device)]).toEqual([seen.passes, seen.work]);
          seen.passes = seen.work = 0;
        }
      }
    }),
    { numRuns: 200 },
  );
});
