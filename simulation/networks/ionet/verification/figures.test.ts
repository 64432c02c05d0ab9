import { describe, expect, it } from 'vitest';
import { changed, resultsOf } from './tables.test-support';

describe('a figure of a table', () => {
  it.each([
    [
      'emission_yearly.csv',
      '37840636.8719',
      '37840637.8719',
      'emitted_IO, year 1: expected 37840637.8719, got 37840636.87',
    ],
    ['emission_hourly_checkpoints.csv', '109571.541513', '109571.551513', 'cum_published, epoch_hour_n 24'],
    ['emission_readings.csv', '180003347.2698', '180003347.3698', 'sum_over_20y_IO'],
    [
      'check_official_first12.csv',
      '2979456',
      '2979457',
      'official_docs_IO, month_index 12: expected 2979457',
    ],
    ['check_real_blocks.csv', '4129.12', '4129.13', 'real_value: expected 4129.13, got 4129.117'],
    ['vesting_unlock_cumulative.csv', '94400000', '94400001', 'genesis_unlocked_total, month_since_TGE 0'],
    [
      'fee_identity.csv',
      '102.25',
      '102.26',
      'renter_total_USD, row 1, compute_cost_USD 100: expected 102.26, got 102.25',
    ],
    ['erlang_b.csv', '0.4,', '0.4000001,', 'blocking_prob_B of servers_c 2'],
    ['kaufman_roberts.csv', '0.714285714', '0.714285814', 'block_size2, row 1'],
    ['constants.json', '175319', '175320', 'hourly_periods'],
    ['cohort_payback.csv', '184.863', '184.864', 'payback_days_T_j, row 1'],
    [
      'cohort_payback.csv',
      '191.10228900548728,799',
      '191.10238900548728,799',
      'last_profitable_join_day, row 1',
    ],
    ['zero_profit_and_mm1.csv', '7325.8', '7325.9', 'result, row 1 (a 84116'],
    ['zero_profit_and_mm1.csv', '0.425892', '0.425894', 'share that leaves'],
    [
      'constants.json',
      '0.0000138869523960059',
      '0.0000138869524098928',
      'exact_hourly_disinflation: expected',
    ],
    ['constants.json', '0.0000138869523959793', '0.0000138869524098662', 'published_hourly_disinflation'],
    [
      'emission_hourly_checkpoints.csv',
      '109571.541513',
      '109571.541515',
      'cum_published, epoch_hour_n 24: expected',
    ],
    [
      'emission_hourly_checkpoints.csv',
      '4564.7518213724',
      '4564.7518233724',
      'E_n_published_disinflation, epoch_hour_n 24',
    ],
  ])('fails when one figure of %s is off', (file, from, to, worst) => {
    const failed = changed(file, from, to).filter(({ passed }) => !passed);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]?.worst).toContain(worst);
  });

  it.each([
    [
      'fee_identity.csv',
      'compute_cost_USD,renter_pays_in,supplier_paid_in,renter_total_USD,supplier_net_USD,network_fee_revenue_USD,identity_residual_must_be_0,take_rate_pct',
      '100,USDC,USDC,102.25,97.75,4.5,0,4.5',
      6,
    ],
    [
      'check_official_first12.csv',
      'month_index,official_docs_IO,exact_q_IO,published_q_IO,diff_exact,diff_published',
      '1,3333333,3333333.33,3333333.33,0.33,0.33',
      4,
    ],
    [
      'emission_yearly.csv',
      'year,emitted_IO,pct_of_300M,growth_of_supply_pct_no_burn,nominal_rate_at_end_of_year_pct_8pct_times_q12k,official_chart_yearly_emissions_rate_pct,official_chart_yearly_inflation_rate_pct',
      '1,37840636.8719,12.6135,7.5681,7.0781,12.61,7.03',
      5,
    ],
    [
      'erlang_b.csv',
      'servers_c,offered_load_erlangs_a,blocking_prob_B,carried_load_erlangs,utilization,offered_load_per_server',
      '1,0.5,0.33333333333333333333,0.333333333333,0.3333333333333333,0.5',
      5,
    ],
  ])('compares every figure that %s may also have', (file, header, row, column) => {
    const name = header.split(',')[column] as string;
    expect(resultsOf({ [file]: [header, row].join('\n') })[0]).toMatchObject({ passed: true });
    const cells = row.split(',').map((cell, at) => (at === column ? String(Number(cell) + 0.02) : cell));
    const result = resultsOf({ [file]: [header, cells.join(',')].join('\n') })[0];
    expect(result?.passed).toBe(false);
    expect(result?.worst).toContain(
      `${name}, `.replace('offered_load_per_server, ', 'offered_load_per_server of'),
    );
  });

  it.each([
    ['check_official_first12.csv', '2979456', '2979556', 'official_docs_IO'],
    ['emission_hourly_checkpoints.csv', '24,', '24.5,', 'epoch_hour_n'],
    ['erlang_b.csv', '2,2,0.4', '2,2.1,0.4', 'offered_load_erlangs_a'],
    ['erlang_b.csv', '2,2,0.4', '2,-2,0.4', 'offered_load_erlangs_a'],
    ['fee_identity.csv', '100,USDC,USDC', '101,USDC,USDC', 'compute_cost_USD'],
    ['kaufman_roberts.csv', '2,1,1,', '2,1,1.1,', 'erlangs_size2'],
    ['vesting_unlock_cumulative.csv', '\n13,', '\n14,', 'month_since_TGE'],
  ])('names the column of %s that does not go with the rest', (file, from, to, column) => {
    const failed = changed(file, from, to).find(({ passed }) => !passed);
    expect(failed?.problem ?? failed?.worst).toContain(column);
  });
});
