import { describe, expect, it } from 'vitest';
import golden from '../data/golden/golden-rewards.json';
import { baselineRewardOfStep, epochReward, simpleRewardOf } from './epoch-reward';
import { expneg, ONE } from './q128';

describe('epoch rewards in fixed point', () => {
  it('are the simple rewards of the reward actor to the attoFIL', () => {
    expect(golden.simple.length).toBeGreaterThan(60);
    for (const [epoch, atto] of golden.simple as [number, string][]) {
      expect(simpleRewardOf(BigInt(epoch)).toString()).toBe(atto);
    }
  });

  it('are the baseline rewards of the reward actor to the attoFIL', () => {
    expect(golden.baseline.length).toBeGreaterThan(60);
    for (const [from, to, atto] of golden.baseline as [string, string, string][]) {
      expect(baselineRewardOfStep(BigInt(from), BigInt(to)).toString()).toBe(atto);
    }
  });

  it('add up simple and baseline minting', () => {
    const parts = simpleRewardOf(2880n) + baselineRewardOfStep(1000n * ONE, 1001n * ONE);
    const whole = epochReward(2880n, 1000n * ONE, 1001n * ONE);
    expect([parts, parts + 1n, parts - 1n]).toContain(whole);
  });
});

describe('e^-x in fixed point', () => {
  const number = (q128: bigint) => Number((q128 * 10n ** 18n) / ONE) / 1e18;

  it.each([0, 0.1, 0.5, 1, 1.7])('is e^-%d', (x) => {
    const fixed = BigInt(Math.round(x * 1e6)) * (ONE / 1_000_000n);
    expect(Math.abs(number(expneg(fixed)) - Math.exp(-x))).toBeLessThan(1e-15);
  });

  it('turns slightly negative far out, as on the chain', () => {
    const far = Number(expneg(20n * ONE)) / 2 ** 128;
    expect(far).toBeLessThan(0);
    expect(far).toBeGreaterThan(-1e-3);
  });
});
