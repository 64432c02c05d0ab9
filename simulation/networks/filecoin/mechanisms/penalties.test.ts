import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consensusFaultPenalty,
  consensusFaultReporterReward,
  faultFee,
  invalidProofPenalty,
} from './fault-fee';
import { sectorTerminationFee, sectorTerminationFeeBefore } from './termination-fee';

const fee = (pledge: number, ageDays: number, fault: number) =>
  sectorTerminationFee(pledge, ageDays, fault, 0.085, 1.05);

describe('termination fee of FIP-0098', () => {
  // The cases of the actor's own tests, where integers round down to the attoFIL.
  it.each([
    ['older than 140 days', 1024, 141, 0, 87],
    ['half of 140 days old', 1024, 70, 0, 43],
    ['a fault fee as large as the pledge', 1024, 141, 1024, 1075],
    ['brand new', 1024, 0, 0, 20],
  ])('%s', (_, pledge, age, fault, atto) => {
    expect(Math.floor(fee(pledge, age, fault))).toBe(atto);
  });

  it('never falls with age and lies between 2 % and 8.5 % of a pledge that outweighs the fault fee', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1500, noNaN: true }),
        fc.double({ min: 0, max: 1500, noNaN: true }),
        (a, b) => {
          const [young, old] = [fee(1, Math.min(a, b), 0), fee(1, Math.max(a, b), 0)];
          return young <= old && young >= 0.02 && old <= 0.085;
        },
      ),
    );
  });
});

describe('termination fee before FIP-0098', () => {
  it('is that of sector 28118 of f01619524 at epoch 3,559,748, to 1e-15', () => {
    // glifio/go-termination-calculator, test1.sh: expected day reward at commitment and the fee, attoFIL.
    const [dayReward, burn] = [188_054_129_953_956, 16_871_186_150_637_184];
    // Storage pledge of 20 days is carried separately there: 3,707,397,053,860,264 = 19.71 extrapolated days.
    const rounding = 3_707_397_053_860_264 - 20 * dayReward;
    expect((sectorTerminationFeeBefore(dayReward, 500, 1) + rounding) / burn).toBeCloseTo(1, 14);
  });

  it('is at least 3.5 days of the reward of today', () => {
    expect(sectorTerminationFeeBefore(1, 0, 100)).toBe(350);
    expect(sectorTerminationFeeBefore(1, 20, 1)).toBe(30);
  });
});

describe('penalties', () => {
  it('cost 3.51 days of reward a faulty day, 5.51 days and 20 FIL for a disputed proof', () => {
    expect(faultFee(2, 3.51)).toBeCloseTo(7.02, 12);
    expect(invalidProofPenalty(2, 3.51)).toBeCloseTo(31.02, 12);
  });

  it('cost one epoch reward for a consensus fault, a twentieth of it to the reporter', () => {
    expect(consensusFaultPenalty(49.245, 5)).toBeCloseTo(49.245, 12);
    expect(consensusFaultReporterReward(49.245, 5)).toBeCloseTo(49.245 / 20, 12);
  });
});
