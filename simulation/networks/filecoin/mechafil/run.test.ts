import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import base from '../data/reference-cases/inputs_real_2025-09-09.json';
import { readBase } from '../verification/read-base';
import type { MechafilInputs } from './inputs';
import { runMechafil } from './run';

const START = parseDate('2022-10-10');
const H = parseDate('2025-09-09') - START;

function inputs(days: number, changed: Partial<MechafilInputs> = {}): MechafilInputs {
  const constant = (value: number) => new Float64Array(days).fill(value);
  return {
    base: readBase({ file: 'base', values: base }, H),
    startDay: START,
    historyDays: H,
    onboardedRawPib: constant(2.637435913086),
    renewalRate: constant(0.826776960125),
    filPlusShare: constant(0.8206510287659),
    filPlusMultiplier: constant(10),
    qaRenewMultiplier: constant(1),
    lockTarget: constant(0.3),
    sectorDurationDays: 540,
    burnBoost: 1,
    lockedRewardAtStartFil: 19437416.666666657,
    useAvailableSupply: false,
    ...changed,
  };
}

const at = (column: Float64Array, row: number) => column[row] as number;

describe('mechaFIL', () => {
  const run = runMechafil(inputs(800));

  it('puts forecast power one row after the rates of the same step', () => {
    expect(at(run.rb_day_onboarded_power_pib, H)).toBeCloseTo(2.0986328125, 9);
    expect(at(run.rb_day_onboarded_power_pib, H + 1)).toBe(2.637435913086);
    expect(at(run.full_renewal_rate, H)).toBe(0.826776960125);
    expect(at(run.rb_sched_expire_power_pib, H)).toBeCloseTo(8.8238525390625, 9);
    expect(at(run.rb_sched_expire_power_pib, H - 1)).toBeNaN();
    const renewed = at(run.rb_sched_expire_power_pib, H) * 0.826776960125;
    expect(at(run.rb_day_renewed_power_pib, H + 1)).toBeCloseTo(renewed, 12);
  });

  it('ends what it committed a sector life later', () => {
    const short = runMechafil(inputs(800, { sectorDurationDays: 400 }));
    const known = base.rb_known_scheduled_expire_vec[400] as number;
    const committed = 2.637435913086 + at(short.rb_day_renewed_power_pib, H + 1);
    expect(at(short.rb_sched_expire_power_pib, H + 400)).toBeCloseTo(known + committed, 9);
  });

  it('never shows more quality-adjusted power than the multiplier allows', () => {
    const low = runMechafil(inputs(800, { renewalRate: new Float64Array(800).fill(0.2) }));
    let bound = 0;
    low.qa_total_power_eib.forEach((qa, row) => {
      if (row <= H) return;
      expect(qa).toBeLessThanOrEqual(10 * at(low.rb_total_power_eib, row));
      if (qa === 10 * at(low.rb_total_power_eib, row)) bound += 1;
    });
    expect(bound).toBeGreaterThan(0);
  });

  it('renews at a lower quality where told to', () => {
    const lower = runMechafil(inputs(800, { qaRenewMultiplier: new Float64Array(800).fill(0.5) }));
    expect(at(lower.rb_day_renewed_power_pib, H + 1)).toBe(at(run.rb_day_renewed_power_pib, H + 1));
    expect(at(lower.qa_day_renewed_power_pib, H + 1)).toBe(at(run.qa_day_renewed_power_pib, H + 1) / 2);
  });

  it('keeps the supply identity and counts locked once', () => {
    for (let row = 1; row < H + 800; row++) {
      const supply = 17_066_618.961773411 + at(run.cum_network_reward, row) + at(run.total_vest, row);
      const circulating = supply - at(run.network_locked, row) - at(run.network_gas_burn, row);
      expect(Math.abs(at(run.circ_supply, row) - circulating)).toBeLessThan(1e-6);
      const parts = at(run.network_locked_pledge, row) + at(run.network_locked_reward, row);
      expect(Math.abs(at(run.network_locked, row) - parts)).toBeLessThan(1e-5);
    }
  });

  it('burns the daily mean times the boost after the last known day', () => {
    const boosted = runMechafil(inputs(5, { burnBoost: 3 }));
    const daily = at(boosted.network_gas_burn, H + 2) - at(boosted.network_gas_burn, H + 1);
    expect(daily).toBeCloseTo(3 * base.daily_burnt_fil, 5);
  });

  it('pledges on available supply where told to, which lacks locked on the first day only', () => {
    const available = runMechafil(inputs(5, { useAvailableSupply: true }));
    const fresh = (columns: typeof run, row: number) =>
      at(columns.day_locked_pledge, row) - at(columns.day_renewed_pledge, row);
    expect(fresh(available, 1)).toBeLessThan(fresh(run, 1));
    expect(fresh(available, 2)).toBeGreaterThan(fresh(run, 2));
    expect(at(available.available_supply, 0)).toBe(base.circ_supply_zero);
  });

  it('halves locked FIL between pledge and reward when the split is not given', () => {
    const halved = runMechafil(inputs(5, { lockedRewardAtStartFil: null }));
    expect(at(halved.network_locked_reward, 0)).toBe(base.locked_fil_zero / 2);
  });

  it('takes the lock target from its step on', () => {
    const target = Float64Array.from({ length: 5 }, (_, step) => (step < 2 ? 0.3 : 0.4));
    const raised = runMechafil(inputs(5, { lockTarget: target }));
    const same = runMechafil(inputs(5));
    expect(at(raised.day_locked_pledge, H + 1)).toBe(at(same.day_locked_pledge, H + 1));
    expect(at(raised.day_locked_pledge, H + 2)).toBeGreaterThan(at(same.day_locked_pledge, H + 2));
  });

  it('adds up the rewards of 365 days, and leaves the last 364 rows undefined', () => {
    let year = 0;
    for (let row = 700; row < 1065; row++) year += at(run.day_rewards_per_sector, row);
    expect(Math.abs(at(run['1y_return_per_sector'], 700) / year - 1)).toBeLessThan(1e-12);
    expect(at(run['1y_sector_roi'], 700)).toBe(
      at(run['1y_return_per_sector'], 700) / at(run.day_pledge_per_QAP, 700),
    );
    expect(at(run['1y_sector_roi'], H + 800 - 365)).toBeGreaterThan(0);
    expect(at(run['1y_sector_roi'], H + 800 - 364)).toBeNaN();
  });

  it('is a pure function', () => {
    const again = runMechafil(inputs(800));
    expect(again.circ_supply).toEqual(run.circ_supply);
    expect(runMechafil(inputs(1)).circ_supply).toEqual(run.circ_supply.slice(0, H + 1));
  });
});
