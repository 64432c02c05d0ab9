import { describe, expect, it } from 'vitest';
import { createMechafilColumns } from './columns';
import { fillReturns, sumAhead } from './returns';

describe('sums ahead', () => {
  it.each([
    [1, 3],
    [7, 3],
    [9, 3],
    [10, 4],
    [5, 5],
    [4, 1],
  ])('of %d values, %d at a time, are the plain sums', (days, length) => {
    const values = Float64Array.from({ length: days }, (_, row) => (row * 37) % 11);
    const out = new Float64Array(days);
    sumAhead(values, length, out);
    const plain = [...values].map((_, row) =>
      row + length <= days ? values.slice(row, row + length).reduce((a, b) => a + b, 0) : Number.NaN,
    );
    expect([...out]).toEqual(plain);
  });

  it('keep small windows exact beside a huge value', () => {
    const out = new Float64Array(6);
    sumAhead(Float64Array.of(1e30, 0.1, 0.1, 0.1, -1e30, 0.1), 2, out);
    expect([...out.slice(1, 3)]).toEqual([0.2, 0.2]);
  });
});

describe('returns of a run', () => {
  it('are per 32 GiB, row 0 pledges as row 1, and a year takes 365 rows', () => {
    const columns = createMechafilColumns(366);
    columns.qa_day_onboarded_power_pib.fill(2);
    columns.qa_total_power_eib.fill(4);
    columns.day_network_reward.fill(2 ** 25);
    columns.day_locked_pledge.fill(3 * 65_536);
    columns.day_renewed_pledge.fill(65_536);
    columns.day_locked_pledge[0] = 0;
    fillReturns(columns);
    expect(columns.day_pledge_per_QAP[0]).toBe(2);
    expect(columns.day_pledge_per_QAP[365]).toBe(2);
    expect(columns.day_rewards_per_sector[0]).toBe(0.25);
    expect([...columns['1y_return_per_sector'].slice(0, 3)]).toEqual([91.25, 91.25, Number.NaN]);
    expect(columns['1y_sector_roi'][1]).toBe(45.625);
  });
});
