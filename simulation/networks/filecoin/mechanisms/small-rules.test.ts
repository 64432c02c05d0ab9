import { describe, expect, it } from 'vitest';
import { sectorFeeDue } from './burn';
import { nextFaultyShare } from './faults';
import { inclusionSeconds, messagesPerDay } from './messages';
import { capacityPower, onboardingQuality, verifiedShare } from './power';
import { fillForwardReturn, paybackDays, runningUsdPerTibDay } from './provider';
import { terminationFee } from './termination';

describe('termination fee of FIP-0098', () => {
  it('is 8.5 % of pledge, at least 1.05 fault fees, at most the pledge', () => {
    expect(terminationFee(1000, 1, 0.085, 3.6855)).toBeCloseTo(85, 12);
    expect(terminationFee(1000, 100, 0.085, 3.6855)).toBeCloseTo(368.55, 9);
    expect(terminationFee(1000, 1e6, 0.085, 3.6855)).toBe(1000);
  });
});

describe('sector fee of FIP-0100', () => {
  it('is at most half of the day reward', () => {
    expect(sectorFeeDue(3063, 82_000, 0.5)).toBe(3063);
    expect(sectorFeeDue(60_000, 82_000, 0.5)).toBe(41_000);
  });
});

describe('faults', () => {
  it('settle where as much fails as recovers and stay a share', () => {
    let share = 0;
    for (let day = 0; day < 200; day++) share = nextFaultyShare(share, 0.0042, 1.74);
    expect(share * (1 / 1.74)).toBeCloseTo((1 - share) * 0.0042, 12);
    expect(nextFaultyShare(1, 0.5, 42)).toBeLessThan(1);
  });
});

describe('quality', () => {
  it('counts verified deals by the multiplier', () => {
    expect(onboardingQuality(0, 10)).toBe(1);
    expect(onboardingQuality(1, 10)).toBe(10);
    expect(onboardingQuality(0.971, 10)).toBeCloseTo(9.739, 9);
  });

  it('splits power by quality: 208 PiB of capacity and 1,455 verified in 14,760 PiB of 2026-07-04', () => {
    const raw = 208 + (14_760 - 208) / 10;
    expect(capacityPower(raw, 14_760, 10)).toBeCloseTo(208, 9);
    expect(verifiedShare(raw, 14_760, 10)).toBeCloseTo(14_552 / 14_760, 12);
    expect(verifiedShare(0, 0, 10)).toBe(0);
    expect(capacityPower(5, 100, 10)).toBe(0);
  });
});

describe('messages', () => {
  it('proves every partition of 2,349 sectors once a day', () => {
    const terms = { sectorsPerPartition: 2349, partitionsPerMessage: 1, messagesPerNewSector: 0 };
    expect(messagesPerDay((2349 * 48) / 32_768, 9, terms)).toBeCloseTo(48, 9);
  });

  it('waits half an epoch and an epoch, longer where epochs are empty', () => {
    expect(inclusionSeconds(30, 5)).toBeCloseTo(45.2, 1);
    expect(inclusionSeconds(30, 1)).toBeCloseTo(30 * (0.5 + 1 / (1 - Math.exp(-1))), 9);
  });
});

describe('provider', () => {
  it('pays back pledge and hardware out of what is left of the income', () => {
    expect(paybackDays(10, 0.2, 0.0001, 2, 0.01, 0.024, 12)).toBeCloseTo(140 / (0.064 + 0.01 - 0.024), 9);
    expect(paybackDays(10, 0.2, 0, 2, 0.01, 0.024, 12)).toBeNaN();
  });

  it('runs dearer where electricity is dearer', () => {
    const costs = { runningUsdPerTibYear: 8.8, powerKwhPerTibYear: 10 };
    expect(runningUsdPerTibDay(costs, 0.1) * 365).toBeCloseTo(8.8, 12);
    expect(runningUsdPerTibDay(costs, 0.3) * 365).toBeCloseTo(10.8, 12);
  });

  it('sums 365 days of reward over pledge and holds the last reward past the end', () => {
    const days = 500;
    const reward = (day: number) => 1e-4 * (1 + day / days);
    const cumulative = new Float64Array(days);
    for (let day = 0; day < days; day++)
      cumulative[day] = (day ? (cumulative[day - 1] as number) : 0) + reward(day);
    const out = new Float64Array(days);
    fillForwardReturn(out, cumulative, new Float64Array(days).fill(0.2));
    let expected = 0;
    for (let day = 40; day < 405; day++) expected += reward(day) / 0.2;
    expect(out[40]).toBeCloseTo(expected, 9);
    expect(out[days - 1]).toBeCloseTo((365 * reward(days - 1)) / 0.2, 9);
  });
});
