import { expect, it } from 'vitest';
import { philox4x32 } from './philox';

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

it.each(KNOWN)('gives the published words for counter %j, key %j', ([c0, c1, c2, c3], [k0, k1], expected) => {
  const out = new Uint32Array(4);
  philox4x32(out, c0, c1, c2, c3, k0, k1);
  expect([...out].map((word) => word.toString(16).padStart(8, '0')).join(' ')).toBe(expected);
});

it('changes about half of the output bits when one input bit flips', () => {
  const base = new Uint32Array(4);
  const other = new Uint32Array(4);
  philox4x32(base, 1, 2, 3, 4, 5, 6);
  let changed = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    philox4x32(other, 1, 2 ^ (1 << bit), 3, 4, 5, 6);
    for (let word = 0; word < 4; word += 1) {
      const difference = (base[word] as number) ^ (other[word] as number);
      changed += (difference >>> 0).toString(2).replaceAll('0', '').length;
    }
  }
  expect(changed / 32).toBeGreaterThan(58);
  expect(changed / 32).toBeLessThan(70);
});
