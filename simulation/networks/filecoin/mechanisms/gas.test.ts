import { describe, expect, it } from 'vitest';
import {
  gasBurnFil,
  gasUsed,
  impliedBaseFee,
  premiumBaseFee,
  premiumGasAtRest,
  utilisationBaseFee,
} from './gas';

const terms = {
  baseFeeAtStartAttoFil: 1e7,
  gasUsedPerDay: 4e13,
  gasDemandElasticity: 0.5,
  gasPremiumAttoFil: 1e5,
  premiumTargetRatio: 8,
  minimumBaseFeeAttoFil: 100,
};

/** FIP-0115 epoch by epoch: rises by at most R = 1/8, falls by what the premium falls short of it. */
function settled(premium: number): number {
  let fee = 50_000;
  for (let epoch = 0; epoch < 2880; epoch++) {
    const most = Math.floor(fee / 8);
    fee = Math.max(8, fee + Math.min(most, premium - most));
  }
  return fee;
}

describe('base fee', () => {
  it('of the utilisation rule keeps gas as it was while demand moves it', () => {
    for (const demand of [0.5, 1, 3]) {
      const fee = utilisationBaseFee(demand, terms);
      expect(gasUsed(demand, fee, terms) / terms.gasUsedPerDay).toBeCloseTo(1, 9);
    }
    expect(utilisationBaseFee(2, terms)).toBeCloseTo(4e7, 3);
  });

  it('of FIP-0115 rests where 2,880 epochs of the rule leave it, at eight premiums', () => {
    expect(Math.abs(settled(100_000) / premiumBaseFee(1, terms) - 1)).toBeLessThan(1e-4);
    expect(premiumBaseFee(1, terms)).toBeCloseTo(8e5, 6);
  });

  it('of FIP-0115 finds the same gas at rest whatever the demand', () => {
    for (const demand of [0.5, 1, 3]) {
      const gas = gasUsed(demand, premiumBaseFee(demand, terms), terms);
      expect(gas / premiumGasAtRest(terms)).toBeCloseTo(1, 9);
    }
  });

  it('never falls below 100 attoFIL, and nothing burns without demand', () => {
    expect(utilisationBaseFee(1e-9, terms)).toBe(100);
    expect(premiumBaseFee(0, terms)).toBe(100);
    expect(gasUsed(0, 100, terms)).toBe(0);
  });

  it('burns fee times gas, and the other way round', () => {
    expect(gasBurnFil(4e13, 1e7)).toBeCloseTo(400, 9);
    expect(impliedBaseFee(400, 4e13)).toBeCloseTo(1e7, 3);
  });
});
