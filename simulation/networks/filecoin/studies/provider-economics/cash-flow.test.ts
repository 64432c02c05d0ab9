import { describe, expect, it } from 'vitest';
import { cashFlowOf, type SectorPlan } from './cash-flow';

/** 1 FIL a day over 360 days at 1 USD, 100 FIL of pledge, nothing to pay. */
const plan = (change: Partial<SectorPlan> = {}): SectorPlan => ({
  durationDays: 360,
  lockedFil: 100,
  upfrontUsd: 0,
  runningUsdPerDay: 0,
  incomeUsdPerDay: 0,
  vestingDays: 180,
  vestingShare: 0.75,
  rewardOn: () => 1,
  sectorFeeOn: () => 0,
  priceOn: () => 1,
  ...change,
});

describe('cash flow of one TiB', () => {
  it('receives a quarter at once and the rest in 180 equal parts, all of it in the end', () => {
    const { receivedFil, earnedFil } = cashFlowOf(plan());
    expect(receivedFil[1]).toBeCloseTo(0.25, 12);
    expect(receivedFil[2]).toBeCloseTo(0.5 + 0.75 / 180, 12);
    expect(earnedFil[360]).toBeCloseTo(360, 9);
    expect(receivedFil[360]).toBeCloseTo(360 - 0.75 * 90.5, 9);
    expect(receivedFil[540]).toBeCloseTo(360, 9);
  });

  it('pays back when received rewards reach the pledge, at once when the pledge is not counted', () => {
    const flow = cashFlowOf(plan());
    const reached = flow.receivedFil.findIndex((fil) => fil >= 100);
    expect(flow.paybackDays).toBe(reached);
    expect(flow.paybackWithPledgeBackDays).toBe(0);
    const withHardware = cashFlowOf(plan({ upfrontUsd: 50 }));
    expect(withHardware.paybackWithPledgeBackDays).toBe(flow.receivedFil.findIndex((fil) => fil >= 50));
    expect(withHardware.stakeUsd).toBe(150);
  });

  it('has no payback when costs eat the reward', () => {
    const flow = cashFlowOf(plan({ runningUsdPerDay: 2, upfrontUsd: 1 }));
    expect(flow.paybackDays).toBeNaN();
    expect(flow.profitUsd).toBeCloseTo(360 - 720 - 1, 9);
  });

  it('returns the locked FIL at the price of the end', () => {
    const flow = cashFlowOf(plan({ rewardOn: () => 0, priceOn: (day) => (day >= 360 ? 0.5 : 1) }));
    expect(flow.cumulativeUsd[360]).toBe(-100);
    expect(flow.cumulativeUsd[361]).toBe(-50);
    expect(flow.profitFil).toBe(0);
    expect(flow.profitUsd).toBe(-50);
  });

  it('pays sector fees and costs while the sector lives, and no longer', () => {
    const flow = cashFlowOf(plan({ sectorFeeOn: () => 0.1, runningUsdPerDay: 0.2, incomeUsdPerDay: 0.05 }));
    expect(flow.profitFil).toBeCloseTo(360 * (1 - 0.1 - 0.15), 9);
    expect(flow.profitUsd).toBeCloseTo(flow.profitFil, 9);
  });
});
