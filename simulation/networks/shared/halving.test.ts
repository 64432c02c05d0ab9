import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fixture from './fixtures/halving.json' with { type: 'json' };
import { blockReward, halvingThreshold, halvingsPassed, mintOver } from './halving';

const CAP = 21_000_000;
const RAO = 1e9;

describe('block reward', () => {
  test.each(fixture.vectors)('issuance of %d rao pays %d rao', (issuance, reward) => {
    expect(blockReward(issuance as number, CAP * RAO, RAO, 1)).toBe(reward);
  });

  test('halves exactly at every threshold', () => {
    for (let k = 1; k <= 25; k++) {
      const threshold = halvingThreshold(CAP, k);
      expect(halvingsPassed(threshold, CAP)).toBe(k);
      expect(halvingsPassed(threshold * (1 - 2 ** -52), CAP)).toBe(k - 1);
    }
  });

  test('is nothing at the cap', () => {
    expect(blockReward(CAP, CAP, 1, RAO)).toBe(0);
  });
});

describe('minting over many blocks', () => {
  test('equals block by block across a threshold to one block', () => {
    const keep = 0.9;
    let issuance = 10_499_000;
    let gross = 0;
    for (let block = 0; block < 3000; block++) {
      const reward = blockReward(issuance, CAP, 1, RAO);
      gross += reward;
      issuance += reward * keep;
    }
    expect(Math.abs(mintOver(3000, 10_499_000, CAP, 1, RAO, keep) - gross)).toBeLessThanOrEqual(1);
  });

  test('never passes the cap and does not depend on how the blocks are cut', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: CAP, noNaN: true }),
        fc.double({ min: 1, max: 1e8, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (issued, blocks, keep, cut) => {
          const whole = mintOver(blocks, issued, CAP, 1, RAO, keep);
          expect(issued + whole * keep).toBeLessThanOrEqual(CAP * (1 + 1e-15));
          const first = mintOver(blocks * cut, issued, CAP, 1, RAO, keep);
          const rest = mintOver(blocks * (1 - cut), issued + first * keep, CAP, 1, RAO, keep);
          expect(Math.abs(first + rest - whole)).toBeLessThanOrEqual(1e-6 * (1 + whole));
        },
      ),
    );
  });
});
