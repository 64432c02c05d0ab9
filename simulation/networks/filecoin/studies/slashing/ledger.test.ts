import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startRewardVesting } from '../../mechanisms/reward-vesting';
import { providerLedger, type FaultyProvider } from './ledger';
import { takeUnvested, vestingFundsOf } from './vesting-funds';

/** A provider that earns 1 FIL a day, without anything but its pledge. */
const provider = (change: Partial<FaultyProvider> = {}): FaultyProvider => ({
  pledge: 1000,
  freeBalance: 0,
  vesting: new Float64Array(181),
  ageDays: 200,
  remainingDays: 300,
  oneOff: 0,
  rewardOn: () => 1,
  faultFeeOn: () => 3.51,
  terminationFeeOn: () => 85,
  ...change,
});

describe('vesting funds', () => {
  it('hold what the daily ledger of the network holds', () => {
    const rewards = Array.from({ length: 180 }, (_, day) => 10 + Math.sin(day));
    const funds = vestingFundsOf((daysAgo) => rewards[daysAgo] as number, 0.75, 180);
    const sum = funds.reduce((total, fund) => total + fund, 0);
    expect(sum).toBeCloseTo(startRewardVesting(rewards, 180, 0.75).locked, 9);
    expect(funds[180]).toBeCloseTo((0.75 * (rewards[0] as number)) / 180, 12);
  });

  it('are taken soonest first, and never more than there is', () => {
    const funds = Float64Array.of(0, 5, 4, 3);
    expect(takeUnvested(funds, 1, 6)).toBe(6);
    expect([...funds]).toEqual([0, 5, 0, 1]);
    expect(takeUnvested(funds, 0, 10)).toBe(6);
  });
});

describe('the ledger of missed proofs', () => {
  it('forgives the first, charges 3.51 days of reward for each later one', () => {
    const rows = providerLedger(provider());
    expect(rows[1]).toMatchObject({ state: 'faulty', charged: 0, rewardMissed: 1, pledgeLeft: 1000 });
    expect(rows[10]?.charged).toBeCloseTo(9 * 3.51, 12);
    expect(rows[10]?.pledgeLeft).toBeCloseTo(1000 - 9 * 3.51, 12);
  });

  it('terminates with the 43rd, 42 days after the first, and then stops', () => {
    const rows = providerLedger(provider());
    expect(rows[42]?.state).toBe('faulty');
    expect(rows[43]).toMatchObject({ state: 'terminated', terminationFee: 85, rewardMissed: 43 });
    expect(rows[43]?.charged).toBeCloseTo(42 * 3.51 + 85, 12);
    expect(rows[60]).toMatchObject({ state: 'terminated', rewardMissed: 43, charged: rows[43]?.charged });
  });

  it('lets sectors expire on time when they end within the 42 days', () => {
    const rows = providerLedger(provider({ remainingDays: 10 }));
    expect(rows[10]?.state).toBe('faulty');
    expect(rows[11]).toMatchObject({ state: 'expired', terminationFee: 0, rewardMissed: 11 });
    expect(providerLedger(provider({ remainingDays: 42 }))[43]?.state).toBe('expired');
    expect(providerLedger(provider({ remainingDays: 43 }))[43]?.state).toBe('terminated');
  });

  it('takes vesting rewards, then balance, then the pledge', () => {
    const vesting = new Float64Array(181).fill(0.1);
    const rows = providerLedger(provider({ vesting, freeBalance: 5, oneOff: 30 }));
    expect(rows[0]).toMatchObject({ paidFromBalance: 5 });
    expect(rows[0]?.paidFromVesting).toBeCloseTo(18, 12);
    expect(rows[0]?.pledgeLeft).toBeCloseTo(993, 12);
  });

  it('accounts for every FIL that is charged, whatever the provider', () => {
    const fil = fc.double({ min: 0, max: 1e6, noNaN: true });
    const days = fc.integer({ min: 0, max: 1278 });
    fc.assert(
      fc.property(
        fc.tuple(fil, fil, fil, fil, fil, days, days),
        ([pledge, free, vests, fee, oneOff, age, left]) => {
          const rows = providerLedger(
            provider({
              pledge,
              freeBalance: free,
              vesting: new Float64Array(181).fill(vests / 180),
              oneOff,
              ageDays: age,
              remainingDays: left,
              faultFeeOn: () => fee,
              terminationFeeOn: () => 0.085 * pledge,
            }),
          );
          for (const [index, row] of rows.entries()) {
            const paid = row.paidFromVesting + row.paidFromBalance + row.owed;
            expect(Math.abs(paid - row.charged)).toBeLessThanOrEqual(1e-9 * (1 + row.charged));
            expect(row.pledgeLeft).toBeGreaterThanOrEqual(0);
            expect(row.pledgeLeft).toBeLessThanOrEqual(pledge);
            expect(row.charged).toBeGreaterThanOrEqual(rows[index - 1]?.charged ?? 0);
          }
        },
      ),
    );
  });
});
