import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import { createMechafilColumns } from './columns';
import type { MechafilInputs } from './inputs';
import { fillMinting } from './minting';
import { fillVesting } from './vesting';

const inputs = (start: string) =>
  ({
    startDay: parseDate(start),
    base: { baselineAtStartEib: 10, cappedPowerBeforeStartEibDays: 4000, vestedBeforeStartFil: 1e8 },
  }) as MechafilInputs;

describe("mechaFIL's minting", () => {
  const columns = createMechafilColumns(366);
  columns.rb_total_power_eib.fill(9).fill(1000, 300);
  fillMinting(inputs('2022-10-10'), columns);

  it('counts time from 2020-10-15 and doubles the baseline in 365 days', () => {
    const simple = 330e6 * (1 - Math.exp((-Math.LN2 / 2190) * 725));
    expect(Math.abs((columns.cum_simple_reward[0] as number) / simple - 1)).toBeLessThan(1e-13);
    expect(columns.network_baseline_EIB[0]).toBe(10);
    expect(columns.network_baseline_EIB[365]).toBeCloseTo(20, 10);
  });

  it('counts power up to the baseline, from the first day on', () => {
    expect(columns.cum_capped_power_EIB[0]).toBe(4009);
    expect(columns.cum_capped_power_EIB[299]).toBe(4000 + 300 * 9);
    expect(columns.capped_power_EIB[300]).toBe(columns.network_baseline_EIB[300]);
  });

  it('repeats the first reward', () => {
    const minted = columns.cum_network_reward;
    expect(columns.day_network_reward[1]).toBe((minted[1] as number) - (minted[0] as number));
    expect(columns.day_network_reward[0]).toBe(columns.day_network_reward[1]);
  });
});

describe("mechaFIL's vesting", () => {
  it('adds linear tranches to what had vested, the first day included, until 2026-10-13', () => {
    const columns = createMechafilColumns(3);
    fillVesting(inputs('2026-10-12'), columns);
    const daily = (9_805_053 + 4e8) / 2190;
    expect(columns.total_day_vest[0]).toBeCloseTo(daily, 6);
    expect(columns.total_vest[1]).toBeCloseTo(1e8 + 2 * daily, 5);
    expect(columns.total_day_vest[2]).toBe(0);
    expect(columns.total_vest[2]).toBe(columns.total_vest[1]);
  });
});
