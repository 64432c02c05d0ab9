import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhiloxBits } from './philox';

type Words = readonly [number, number, number, number];

const F = 0xffffffff;
/** Random123's kat_vectors for philox4x32, 10 rounds: counter, key, expected words. */
const KNOWN: readonly (readonly [Words, readonly [number, number], string])[] = [
  [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  [[F, F, F, F], [F, F], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    'd16cfe09 94fdcceb 5001e420 24126ea1',
  ],
];

/** Philox4x32-10 as it is defined, in whole numbers of any length. */
function philox(counter: Words, key: readonly [number, number]): Words {
  const low = (value: bigint) => Number(BigInt.asUintN(32, value));
  let [x0, x1, x2, x3] = counter;
  for (let round = 0n; round < 10n; round++) {
    const product0 = 0xd2511f53n * BigInt(x0);
    const product1 = 0xcd9e8d57n * BigInt(x2);
    const key0 = low(BigInt(key[0]) + round * 0x9e3779b9n);
    const key1 = low(BigInt(key[1]) + round * 0xbb67ae85n);
    [x0, x1, x2, x3] = [
      (low(product1 >> 32n) ^ x1 ^ key0) >>> 0,
      low(product1),
      (low(product0 >> 32n) ^ x3 ^ key1) >>> 0,
      low(product0),
    ];
  }
  return [x0, x1, x2, x3];
}

it.each(KNOWN)('as defined gives the published words for counter %j, key %j', (counter, key, expected) => {
  const out = philox(counter, key);
  expect(out.map((word) => word.toString(16).padStart(8, '0')).join(' ')).toBe(expected);
});

it('gives the bits of the first two words at every counter and key', () => {
  const word = fc.nat(F);
  fc.assert(
    fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), ([c0, c1, c2, c3], [k0, k1]) => {
      const [first, second] = philox([c0, c1, c2, c3], [k0, k1]);
      expect(new PhiloxBits(c0, c2, k0, k1).at(c1, c3)).toBe((first >>> 5) * 2 ** 26 + (second >>> 6));
    }),
    { numRuns: 1000 },
  );
});

it('changes about half of the output bits when one input bit flips', () => {
  const stream = new PhiloxBits(1, 3, 5, 6);
  const base = BigInt(stream.at(2, 4));
  let changed = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    const other = base ^ BigInt(stream.at(2 ^ (1 << bit), 4));
    changed += other.toString(2).replaceAll('0', '').length;
  }
  expect(changed / 32).toBeGreaterThan(24);
  expect(changed / 32).toBeLessThan(29);
});
