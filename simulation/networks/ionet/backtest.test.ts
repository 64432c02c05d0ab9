import { describe, expect, it } from 'vitest';
import { backtest } from './backtest';

const rows = [...backtest()];
const row = (name: string, date: string) => {
  const found = rows.find((each) => each.name === name && each.date === date);
  if (!found) throw new Error(`no row ${name} of ${date}`);
  return found;
};
const error = (name: string, date: string) => {
  const { modelled, actual = 0 } = row(name, date);
  return modelled / actual - 1;
};

describe('the backtest', () => {
  it('keeps every bound it sets', () => {
    const bounded = rows.filter(({ bound }) => bound !== undefined);
    expect(bounded).toHaveLength(36);
    for (const { name, modelled, actual = 0, bound = 0 } of bounded) {
      expect(Math.abs(modelled - actual), name).toBeLessThanOrEqual(bound);
    }
  });

  it.each([
    ['utilisation, start (fact: CPUs too)', '2025-03-31'],
    ['GPU-hours, start', '2025-07-22'],
    ['price of a GPU-hour, start', '2025-07-22'],
  ])('holds the calibration of %s within 5 %%', (name, date) => {
    const { actual = 0, bound = 0 } = row(name, date);
    expect(bound / actual).toBeCloseTo(0.05, 12);
    expect(Math.abs(error(name, date))).toBeLessThan(0.05);
  });

  it.each(['daily mode', 'hourly core'])(
    'holds the anchors over the first 30 and 60 days in the %s',
    (mode) => {
      const held = rows.filter(({ name }) => name.endsWith(`days, ${mode}`));
      expect(held).toHaveLength(8);
      for (const { name, modelled, actual = 0 } of held)
        expect(Math.abs(modelled / actual - 1), name).toBeLessThan(0.05);
    },
  );

  it('has the float of the launch in the third-party tranches, not in the official chart', () => {
    expect(row('float at launch', '2024-06-11').modelled).toBe(94.4);
    expect(row('float at launch, official chart', '2024-06-11').modelled).toBe(228);
  });

  it('has the twelve months and 25 days of July that circulated with the first investor tranche', () => {
    expect(row('circulating', '2025-07-25').modelled).toBeCloseTo(136.349 + 37.8406 + (2.9492 * 25) / 31, 1);
  });

  it('prints what stands in the United States beside the model’s Americas', () => {
    const [all, hired] = ['GPUs of the Americas (fact: US alone)', 'hired of them'].map((name) =>
      row(name, '2025-03-31'),
    );
    expect(all).toMatchObject({ actual: 975 });
    expect(hired).toMatchObject({ actual: 285 });
    expect(all?.modelled).toBeCloseTo(0.2 * row('verified GPUs', '2025-03-31').modelled, 6);
    expect(hired?.modelled).toBeLessThan(all?.modelled ?? 0);
  });

  it('prints its misses without a bound', () => {
    expect(error('leases since June (1.3 × explorer): dated inputs', '2025-12-01')).toBeCloseTo(-0.22, 1);
    expect(error('price (input once dated): known on 2025-09-09', '2026-03-12')).toBeGreaterThan(4);
    expect(error('compute hours of a month, review', '2025-01-31')).toBeLessThan(-0.5);
    expect(row('leases since June (1.3 × explorer): dated inputs', '2025-12-01').bound).toBeUndefined();
  });

  it('knows no engine and no later price in the run of what was known', () => {
    expect(row('burn in the vault, first year: known on 2025-09-09', '2027-06-10').modelled).toBe(0);
    expect(error('price (input once dated): dated inputs', '2026-02-15')).toBeCloseTo(0, 9);
    expect(error('circulating: known on 2025-09-09', '2026-03-12')).toBeCloseTo(0.02, 2);
  });
});
