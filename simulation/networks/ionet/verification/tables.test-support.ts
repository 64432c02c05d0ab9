import type { CaseFolder } from '../../../core';
import emission from '../data/golden/emission-monthly.json';
import fees from '../data/golden/fees.json';
import vesting from '../data/golden/vesting.json';
import { verification } from '../verification';

type Rows = readonly (readonly (number | string)[])[];
const csv = (columns: readonly string[], rows: Rows) =>
  [columns, ...rows].map((row) => row.join(',')).join('\n');

const VESTING_COLUMNS =
  'month_since_TGE,seed,seriesA,core_contributors,rnd_ecosystem,community_ex_launchpool,binance_launchpool,genesis_unlocked_total,emitted_rewards_cum,circulating_if_no_burn_no_stake';
const cumulative = new Map(
  (emission.rows as [number, string, number, number, number][]).map((r) => [r[0], r[4]]),
);
const unlockRows = (vesting.rows as number[][]).map((row) => {
  const emitted = cumulative.get(row[0] as number) ?? 0;
  return [...row.slice(0, 8), emitted, (row[7] as number) + emitted];
});
const feeRows = (fees.rows as [number, string, string, number, number, number][]).map((row) => [
  ...row,
  (100 * row[5]) / row[0],
]);

const CONSTANTS = {
  exact_monthly_factor: '0.98984895296234951635211519733579',
  exact_monthly_disinflation: '0.010151047037650483647884802664209',
  published_monthly_factor: '0.989849199',
  published_monthly_disinflation: '0.010150801',
  exact_hourly_disinflation: '0.0000138869523960059403',
  published_hourly_disinflation: '0.0000138869523959793',
  hourly_periods: 175319,
  first_month_IO: '3333333.3333333333',
  month240_IO: '290972.90164951410464',
  annual_factor: '0.88476337455364119408',
};

/** Small tables of every kind: the golden ones, and rows of the explorer and of textbooks. */
export const TABLES: Readonly<Record<string, string>> = {
  'emission_yearly.csv': csv(
    [
      'year',
      'emitted_IO',
      'pct_of_300M',
      'growth_of_supply_pct_no_burn',
      'nominal_rate_at_end_of_year_pct_8pct_times_q12k',
    ],
    [[1, 37840636.8719, 12.6135, 7.5681, 7.0781]],
  ),
  'emission_hourly_checkpoints.csv': csv(
    ['epoch_hour_n', 'E_n_published_disinflation', 'cum_published', 'E_n_exact_disinflation', 'cum_exact'],
    [[24, 4564.7518213724, 109571.541513, 4564.7518213724, 109571.541513]],
  ),
  'emission_readings.csv':
    'reading,sum_over_20y_IO\n"R3 text formula, compounding",410078213.4560\nR5 8% of the pool,180003347.2698',
  'check_official_first12.csv': 'month_index,official_docs_IO,exact_q_IO\n12,2979456,2979455.84',
  'check_real_blocks.csv':
    'what,real_value,oracle_value\nhourly block emission 2025-03-05T09:00..12:00Z,4129.12,4129.11742835\nbase score M3 Max x1 mult 1 tier 2 not hired,20100,20100',
  'vesting_unlock_cumulative.csv': csv(VESTING_COLUMNS.split(','), unlockRows),
  'fee_identity.csv': csv(
    [
      'compute_cost_USD',
      'renter_pays_in',
      'supplier_paid_in',
      'renter_total_USD',
      'supplier_net_USD',
      'network_fee_revenue_USD',
      'take_rate_pct',
    ],
    feeRows,
  ),
  'erlang_b.csv':
    'servers_c,offered_load_erlangs_a,blocking_prob_B,carried_load_erlangs,utilization\n2,2,0.4,1.2,0.6\n1,0.5,0.33333333333333333,0.333333333333,0.333333333333',
  'kaufman_roberts.csv':
    'gpus_c,erlangs_size1,erlangs_size2,block_size1,block_size2,mean_busy_gpus,utilization\n2,1,1,0.428571428571429,0.714285714285714,1.142857142857143,0.571428571428571',
  'constants.json': JSON.stringify(CONSTANTS),
  'cohort_payback.csv':
    'emission_usd_per_day,n0,growth_per_day,capex_usd,join_day_j,payback_days_T_j,last_profitable_join_day,numeric_integral_equals_capex\n62400.0,6000,0.005,800,90,184.86306581039204,191.10228900548728,799.9999999992926\n62400.0,6000,0.005,800,365,inf,191.10228900548728,\n62400.0,6000,0.005,2500,0,inf,,',
  'zero_profit_and_mm1.csv':
    'kind,a,b,c,result,meaning\nzero_profit,84116,62400,20,7325.8,fleet n*; share that leaves without subsidy=0.425892\nmm1,500,1000,,0.002,mean time in system s',
};

/** A folder of files in memory. */
export const folderOf = (files: Readonly<Record<string, string>>): CaseFolder => ({
  files: Object.keys(files),
  read: (file) => {
    const content = files[file];
    if (content === undefined) throw new Error(`${file}: no such file`);
    return content;
  },
});

/** How the files of a folder compare. */
export const resultsOf = (files: Readonly<Record<string, string>>) => [...verification(folderOf(files))];

/** How one of the tables compares with a piece of it replaced. */
export const changed = (file: string, from: string, to: string) => {
  const content = TABLES[file] ?? '';
  if (!content.includes(from)) throw new Error(`${file} has no "${from}"`);
  return resultsOf({ [file]: content.replace(from, to) });
};
