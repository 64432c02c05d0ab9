import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexBits } from '../math/ulp-distance';
import { streamHash } from './stream-hash';
import { createRandom } from './streams';

const word = fc.integer({ min: 0, max: 0xffffffff });
const seeds = fc.maxSafeNat();

/** Mean and variance of f(0) ... f(count - 1). */
function moments(count: number, f: (index: number) => number): { mean: number; variance: number } {
  const values = Float64Array.from({ length: count }, (_, index) => f(index));
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
}

describe('addressing', () => {
  it('gives the same number for the same address, whatever was asked before', () => {
    fc.assert(
      fc.property(
        seeds,
        word,
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 20 }),
        (seed, draw, at) => {
          const forward = createRandom(seed, draw).stream('price');
          const backward = createRandom(seed, draw).stream('price');
          const first = at.map(([epoch, index]) => forward.uniform(epoch, index));
          const second = [...at].reverse().map(([epoch, index]) => backward.uniform(epoch, index));
          expect(second.reverse()).toEqual(first);
        },
      ),
    );
  });

  it('does not shift one stream when others are added, removed or used', () => {
    const alone = createRandom(7, 0).stream('helium/onboarding');
    const crowd = createRandom(7, 0);
    for (const name of ['world/price', 'ionet/churn', 'bittensor/entry']) crowd.stream(name).normal(0, 0);
    const among = crowd.stream('helium/onboarding');
    crowd.stream('filecoin/faults').uniform(1, 0);
    for (let epoch = 0; epoch < 100; epoch += 1)
      expect(among.uniform(epoch, 0)).toBe(alone.uniform(epoch, 0));
  });

  it('changes with every part of the address', () => {
    const at = (seed: number, draw: number, name: string, epoch: number, index: number) =>
      createRandom(seed, draw).stream(name).uniform(epoch, index);
    const numbers = [
      at(1, 2, 'a', 3, 4),
      at(2, 2, 'a', 3, 4),
      at(1 + 2 ** 32, 2, 'a', 3, 4),
      at(1, 3, 'a', 3, 4),
      at(1, 2, 'b', 3, 4),
      at(1, 2, 'a', 4, 4),
      at(1, 2, 'a', 3, 5),
      at(1, 2, 'a', 4, 3),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('keeps its bits', () => {
    const stream = createRandom(20250909, 7).stream('filecoin/onboarding');
    const doubles = [
      stream.uniform(0, 0),
      stream.uniform(365, 2),
      stream.normal(0, 0),
      stream.normal(365, 2),
    ];
    expect(doubles.map(hexBits)).toEqual([
      '3fee2e99c7f64d71',
      '3feea6fb43e6cabf',
      '3ff95059ddb668fe',
      '3ffba04d37b7a8b4',
    ]);
    expect(hexBits(stream.exponential(0, 0, 3))).toBe('402135466a42430c');
    expect([stream.poisson(0, 0, 5), stream.poisson(0, 0, 5000)]).toEqual([9, 5112]);
  });

  it('hashes names by FNV-1a', () => {
    expect(streamHash('a')).toBe(0xe40c292c);
    expect(streamHash('foobar')).toBe(0xbf9cf968);
  });

  it('returns one object a name and refuses two names with one hash', () => {
    const random = createRandom(1, 0);
    expect(random.stream('costarring')).toBe(random.stream('costarring'));
    expect(() => random.stream('liquid')).toThrow("streams 'costarring' and 'liquid' have the same hash");
  });
});

describe('distribution', () => {
  const stream = createRandom(11, 0).stream('test');
  const count = 200_000;

  it('draws uniform numbers strictly inside (0, 1)', () => {
    const { mean, variance } = moments(count, (index) => stream.uniform(0, index));
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(0.003);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
    fc.assert(
      fc.property(word, word, (epoch, index) => {
        const u = stream.uniform(epoch, index);
        expect(u > 0 && u < 1).toBe(true);
      }),
    );
  });

  it('draws standard normal numbers', () => {
    const { mean, variance } = moments(count, (index) => stream.normal(1, index));
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.abs(variance - 1)).toBeLessThan(0.015);
  });

  it('draws exponential numbers of the given mean', () => {
    const { mean, variance } = moments(count, (index) => stream.exponential(2, index, 5));
    expect(Math.abs(mean / 5 - 1)).toBeLessThan(0.01);
    expect(Math.abs(variance / 25 - 1)).toBeLessThan(0.03);
  });

  it.each([0.1, 3, 15.9, 16, 90, 2500, 1e6])('draws Poisson counts of mean %d', (expected) => {
    const { mean, variance } = moments(count, (index) => stream.poisson(3, index, expected));
    expect(Math.abs(mean - expected)).toBeLessThan(4.5 * Math.sqrt(expected / count));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(4.5 * Math.sqrt((2 + 1 / expected) / count));
  });
});

describe('refusals', () => {
  const stream = createRandom(0, 0).stream('test');

  it.each([
    ['seed', () => createRandom(-1, 0), '-1'],
    ['seed', () => createRandom(2 ** 53, 0), '9007199254740992'],
    ['seed', () => createRandom(0.5, 0), '0.5'],
    ['seed', () => createRandom(NaN, 0), 'NaN'],
    ['draw', () => createRandom(0, 2 ** 32), '4294967296'],
    ['epoch', () => stream.uniform(-1, 0), '-1'],
    ['index', () => stream.normal(0, 1.5), '1.5'],
  ])('names the field %s, its value and the range', (field, act, value) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(
      new RegExp(`^${field} must be an integer from 0 to \\d+, got ${value.replace('.', '\\.')}$`),
    );
  });

  it('refuses unusable names and means', () => {
    expect(() => createRandom(0, 0).stream('')).toThrow(RangeError);
    expect(() => createRandom(0, 0).stream('価格')).toThrow(RangeError);
    expect(() => stream.exponential(0, 0, -1)).toThrow(RangeError);
    expect(() => stream.poisson(0, 0, Infinity)).toThrow(RangeError);
  });
});
