import { describe, expect, it } from 'vitest';
import { sectorFeeDue } from './burn';
import { nextFaultyShare } from './faults';
import { inclusionSeconds, messagesPerDay } from './messages';
import { capacityPower, onboardingQuality, verifiedShare } from './power';
import {
  fillForwardReturn,
  fillForwardReturnUsd,
  netIncome,
  netReturn,
  paybackDays,
  paybackWithPledgeDays,
  runningUsdPerTibDay,
} from './provider';
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
  const terms = { pledgeFil: 0.2, rewardFil: 0.0001, priceUsd: 2, hardwareUsdPerTib: 12 };
  const business = { quality: 10, income: 0.01, running: 0.024 };

  it('pays back hardware, or pledge and hardware, out of what is left of the income', () => {
    expect(netIncome(business, terms)).toBeCloseTo(0.064 + 0.01 - 0.024, 12);
    expect(paybackDays(business, terms)).toBeCloseTo(12 / 0.05, 9);
    expect(paybackWithPledgeDays(business, terms)).toBeCloseTo((128 + 12) / 0.05, 9);
    expect(paybackDays(business, { ...terms, rewardFil: 0 })).toBeNaN();
    expect(paybackWithPledgeDays(business, { ...terms, rewardFil: 0 })).toBeNaN();
  });

  it('earns a year of net income on the value of the pledge', () => {
    expect(netReturn(business, terms)).toBeCloseTo((365 * 0.05) / 128, 12);
    expect(netReturn(business, { ...terms, pledgeFil: 0 })).toBe(0);
  });

  it('counts what the pledge gains or loses in dollars', () => {
    const days = 800;
    const pledge = new Float64Array(days).fill(0.2);
    const price = Float64Array.from({ length: days }, (_, day) => (day < 400 ? 2 : 1));
    const cumulative = Float64Array.from({ length: days }, (_, day) => 1e-4 * (day + 1));
    const out = new Float64Array(days);
    fillForwardReturnUsd(out, cumulative, pledge, price);
    expect(out[0]).toBeCloseTo((365 * 1e-4) / 0.2 / 2 + 2 / 2 - 1, 9);
    expect(out[100]).toBeCloseTo((365 * 1e-4) / 0.2 / 2 + 1 / 2 - 1, 9);
    expect(out[days - 1]).toBeCloseTo((365 * 1e-4) / 0.2, 9);
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
