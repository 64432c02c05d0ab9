import { describe, expect, it } from 'vitest';
import { sectorFeeDue } from './burn';
import { nextFaultyShare } from './faults';
import { inclusionSeconds, messagesPerDay } from './messages';
import { capacityPower, onboardingQuality, verifiedShare } from './power';
import { runningUsdPerTibDay } from './provider';
import { oldTerminationFee, terminationFee } from './termination';
import { FIP_0098_DAY_NUMBER, ruleStart } from './upgrades';

const termination = {
  terminatedSectorAgeDays: 270,
  terminationFullAgeDays: 140,
  terminationFeeShare: 0.085,
  terminationFeeMinimumShare: 0.02,
  terminationFeeFaultFees: 1.05,
  faultFeeDays: 3.51,
  oldTerminationRewardDays: 20,
  oldTerminationRewardShare: 0.5,
  oldTerminationMinimumDays: 3.5,
};

describe('termination fee of FIP-0098', () => {
  it('is 8.5 % of pledge, at least 1.05 fault fees, at most the pledge', () => {
    expect(terminationFee(1000, 1, termination)).toBeCloseTo(85, 12);
    expect(terminationFee(1000, 100, termination)).toBeCloseTo(368.55, 9);
    expect(terminationFee(1000, 1e6, termination)).toBe(1000);
  });

  it('grows with age up to 140 days, from 2 % of pledge', () => {
    const aged = (days: number) => terminationFee(1000, 0, { ...termination, terminatedSectorAgeDays: days });
    expect(aged(0)).toBeCloseTo(20, 12);
    expect(aged(70)).toBeCloseTo(42.5, 12);
    expect(aged(140)).toBeCloseTo(85, 12);
  });
});

describe('termination fee before FIP-0098', () => {
  it('is 20 days of reward and half of that of at most 140 days, 90 days in all', () => {
    expect(oldTerminationFee(1000, 2, termination)).toBeCloseTo(180, 12);
    expect(oldTerminationFee(1000, 2, { ...termination, terminatedSectorAgeDays: 60 })).toBeCloseTo(100, 12);
    expect(oldTerminationFee(1000, 50, termination)).toBe(1000);
  });

  it.each([
    ['by-date', 20_193, 0],
    ['by-date', 20_190, 3],
    ['before', 20_300, Infinity],
    ['after', 20_100, -Infinity],
  ] as const)('%s, in a run from day %d, the new rule holds from row %d on', (rule, start, row) => {
    expect(ruleStart(rule, FIP_0098_DAY_NUMBER, start)).toBe(row);
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
  it('runs dearer where electricity is dearer', () => {
    const costs = { runningUsdPerTibYear: 8.8, powerKwhPerTibYear: 10 };
    expect(runningUsdPerTibDay(costs, 0.1) * 365).toBeCloseTo(8.8, 12);
    expect(runningUsdPerTibDay(costs, 0.3) * 365).toBeCloseTo(10.8, 12);
  });
});
