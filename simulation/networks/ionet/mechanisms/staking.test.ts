import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { admittedShare } from './staking';

const micro = fc.double({ min: 0, max: 8e14, noNaN: true });

it('admits all while there is stake for all, else the part for whom it is enough', () => {
  expect(admittedShare(60, 40, 100)).toBe(1);
  expect(admittedShare(60, 80, 100)).toBe(0.5);
  expect(admittedShare(120, 80, 100)).toBe(0);
  expect(admittedShare(120, 0, 100)).toBe(1);
});

it('never lets newcomers lift the stake above what can be staked', () => {
  fc.assert(
    fc.property(micro, micro, micro, (staying, joining, stakeable) => {
      const share = admittedShare(staying, joining, stakeable);
      const after = staying + joining * share;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(after).toBeLessThanOrEqual(Math.max(staying, stakeable) * (1 + 1e-12));
    }),
  );
});
