import { describe, expect, it } from 'vitest';
import type { CaseFolder } from '../../core';
import emission from './data/golden/emission-monthly.json';
import fees from './data/golden/fees.json';
import vesting from './data/golden/vesting.json';
import { verification } from './verification';

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
const TABLES: Readonly<Record<string, string>> = {
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

const folderOf = (files: Readonly<Record<string, string>>): CaseFolder => ({
  files: Object.keys(files),
  read: (file) => {
    const content = files[file];
    if (content === undefined) throw new Error(`${file}: no such file`);
    return content;
  },
});
const resultsOf = (files: Readonly<Record<string, string>>) => [...verification(folderOf(files))];
const changed = (file: string, from: string, to: string) => {
  const content = TABLES[file] ?? '';
  expect(content).toContain(from);
  return resultsOf({ [file]: content.replace(from, to) });
};

describe('verification', () => {
  it('passes tables of every kind, in folders too, and leaves other files alone', () => {
    const files = Object.fromEntries(Object.entries(TABLES).map(([name, text]) => [`deep/${name}`, text]));
    const results = resultsOf({ ...files, 'README.md': 'x' });
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(new Set(results.map(({ name }) => name.split(':')[0])).size).toBe(Object.keys(TABLES).length);
  });

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
    ['erlang_b.csv', 'utilization', 'use', 'unknown column use'],
    ['erlang_b.csv', '2,2,0.4', '2,two,0.4', '"two" is no number'],
    ['erlang_b.csv', '2,2,0.4', '2.5,2,0.4', 'no number of servers'],
    ['fee_identity.csv', 'USDC', 'EURC', 'neither USDC nor IO'],
    ['check_real_blocks.csv', 'hourly block', 'daily block', 'no known record'],
    ['emission_readings.csv', 'R5', 'R9', 'no known reading'],
    ['emission_yearly.csv', '7.0781', '7.0781,1', 'has 6 cells, not 5'],
    ['cohort_payback.csv', '365,inf', '365,400', 'payback_days_T_j, row 2: "400" should be "inf"'],
    ['cohort_payback.csv', 'inf,,', 'inf,7,', 'last_profitable_join_day, row 3: "7" should be ""'],
    ['constants.json', '175319', '"many"', 'hourly_periods is "many"'],
    ['constants.json', '175319', '""', 'hourly_periods is ""'],
    ['constants.json', '175319', '[175319]', 'that is no number'],
    ['constants.json', 'annual_factor', 'annual_factors', 'unknown fields: annual_factors'],
    ['constants.json', ',"annual_factor":"0.88476337455364119408"', '', 'annual_factor is missing'],
    ['check_official_first12.csv', 'exact_q_IO', 'exact_q_IO,diff_exacts', 'has 3 cells'],
    ['check_real_blocks.csv', '2025-03-05', '2026-01-01', 'what, row 1: "hourly block emission 2026'],
    ['fee_identity.csv', 'USDC,USDC', 'USDC,usdc', 'supplier_paid_in, row 1: "usdc"'],
    ['erlang_b.csv', '1,0.5', '1.5,0.5', 'servers_c, row 2: 1.5 is no number of servers'],
    ['emission_readings.csv', 'R5', 'R8', 'reading, row 2: "R8'],
    ['constants.json', '{', '', 'constants.json'],
  ])('reports a %s that cannot be read as a failed case', (file, from, to, problem) => {
    const failed = changed(file, from, to).filter(({ passed }) => !passed);
    expect(failed[0]?.problem).toContain(problem);
  });

  it.each([
    ['emission_yearly.csv', 'pct_of_300M', 'pct_of_300m'],
    ['fee_identity.csv', 'take_rate_pct', 'take_rate_pct,identity_residual'],
    ['kaufman_roberts.csv', 'utilization', 'utilization,offered_load_per_gpu'],
    ['erlang_b.csv', 'utilization', 'utilization,offered_load'],
    ['check_official_first12.csv', 'exact_q_IO', 'exact_q_IO,published_IO'],
  ])('refuses a column that %s does not have', (file, from, to) => {
    const more = to.includes(',') ? ',0' : '';
    const [head = '', ...rows] = (TABLES[file] ?? '').split('\n');
    const table = [head.replace(from, to), ...rows.map((row) => row + more)].join('\n');
    const name = to.split(',').at(-1) ?? '';
    expect(resultsOf({ [file]: table })[0]?.problem).toContain(`${file}: unknown column ${name}`);
  });

  it('refuses a period that is not that of the year, and a table of no known name', () => {
    const head = (TABLES['emission_yearly.csv'] ?? '').replace('year,', 'year,period,');
    const right = { 'emission_yearly.csv': head.replace('\n1,', '\n1,2024-07..2025-06,') };
    expect(resultsOf(right)[0]?.passed).toBe(true);
    const wrong = { 'emission_yearly.csv': head.replace('\n1,', '\n1,2024-07..2025-07,') };
    expect(resultsOf(wrong)[0]?.problem).toContain('period, row 1: "2024-07..2025-07" should be');
    expect(resultsOf({ 'erlang-b.csv': 'a' })[0]?.problem).toContain('erlang-b.csv: unknown table');
  });

  it('passes any months of the unlocks, after the schedule too, which is flat then', () => {
    const file = 'vesting_unlock_cumulative.csv';
    const [head = '', ...rows] = (TABLES[file] ?? '').split('\n');
    const later = rows.find((row) => row.startsWith('13,')) ?? '';
    expect(resultsOf({ [file]: [head, later].join('\n') }).map(({ passed }) => passed)).toEqual([true]);
    const all = [100e6, 81.6e6, 90.4e6, 128e6, 80e6, 20e6, 500e6, 300e6, 800e6].map((io) => io.toFixed(4));
    expect(resultsOf({ [file]: [head, ['300', ...all].join(',')].join('\n') })[0]?.passed).toBe(true);
    const none = resultsOf({ [file]: [head, ['0.5', ...all].join(',')].join('\n') });
    expect(none[0]?.problem).toContain('month_since_TGE, row 1: there is no month 0.5');
  });

  it('finds the identity of fees at any size', () => {
    const head = (TABLES['fee_identity.csv'] ?? '').split('\n')[0] ?? '';
    const large = '123456789.01,USDC,USDC,126234566.76272500,120679011.25727500,5555555.50545000,4.500000';
    expect(resultsOf({ 'fee_identity.csv': `${head}\n${large}` })[0]?.passed).toBe(true);
    const cent = large.replace('120679011.257', '120679011.267');
    expect(resultsOf({ 'fee_identity.csv': `${head}\n${cent}` })[0]?.worst).toContain('supplier_net_USD');
  });

  it('knows names in capitals, and says what it looked for in a folder without a table', () => {
    const wrong = (TABLES['fee_identity.csv'] ?? '').replace('102.25', '102.26');
    expect(resultsOf({ 'FEE_IDENTITY.CSV': wrong })[0]?.passed).toBe(false);
    expect(resultsOf({ 'OTHER.CSV': wrong })[0]?.problem).toContain('unknown table');
    for (const files of [{}, { 'README.md': 'x' }])
      expect(resultsOf(files)[0]?.problem).toMatch(/^no known table found; known are emission_monthly/);
  });

  it('needs every label the charts have, and takes a record by the digits it is printed with', () => {
    const head = `year,emitted_IO,pct_of_300M,growth_of_supply_pct_no_burn,nominal_rate_at_end_of_year_pct_8pct_times_q12k`;
    const labels = 'official_chart_yearly_emissions_rate_pct,official_chart_yearly_inflation_rate_pct';
    const years = (first: string, last: string) => ({
      'emission_yearly.csv': [
        `${head},${labels}`,
        `1,37840636.8719,12.6135,7.5681,7.0781,${first}`,
        `20,3695506.9932,1.2318,0.4641,0.6912,${last}`,
      ].join('\n'),
    });
    expect(resultsOf(years('12.61,7.03', '1.23,'))[0]?.passed).toBe(true);
    expect(resultsOf(years(',7.03', '1.23,'))[0]?.problem).toContain('emissions_rate_pct, row 1: ""');
    expect(resultsOf(years('12.61,', '1.23,'))[0]?.problem).toContain('inflation_rate_pct, row 1: ""');
    const record = (value: string) => ({
      'check_real_blocks.csv': `what,real_value,oracle_value\ndevice reward M3 Max x1 tier Medium 2025-03-13T11:00Z,${value},0.244086`,
    });
    expect(resultsOf(record('0.24408617'))[0]?.passed).toBe(true);
    expect(resultsOf(record('0.24411058'))[0]?.passed).toBe(false);
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

  it('reports a table without rows and a file that cannot be opened', () => {
    expect(resultsOf({ 'fee_identity.csv': 'a,b' })[0]?.problem).toContain('no table with rows');
    expect(resultsOf({ 'check_real_blocks.csv': '' })[0]?.problem).toContain('no table with rows');
    const folder = { files: ['erlang_b.csv'], read: folderOf({}).read };
    expect([...verification(folder)][0]?.problem).toContain('no such file');
  });
});

const HEADER =
  'month_index,calendar_month,hours_in_month,monthly_rate_of_500M,emitted_IO,emitted_IO_per_hourly_block,cumulative_emitted_IO,supply_if_no_burn_IO,fraction_of_300M,emitted_IO_with_published_factor_0.989849199,annualised_inflation_on_current_supply';
const LAST =
  '240,2044-06,720,0.000581945803299028,290972.90164951,404.12903007,300000000.00000000,800000000.00000000,1.00000000000000,290990.18770628,0.004366181575';
const MARCH =
  '9,2025-03,744,0.006144126733391099,3072063.36669555,4129.11742835,28810291.71582318,528810291.71582318,0.09603430571941,3072069.47545716,0.070119992065';

describe('the monthly table', () => {
  const file = 'emission_monthly_exact.csv';

  it('passes with its last row, whose total is exact in whole micro-IO', () => {
    const results = resultsOf({ [file]: [HEADER, MARCH, LAST].join('\n') });
    expect(results.map(({ passed }) => passed)).toEqual([true, true, true, true, true]);
    expect(results[1]).toMatchObject({ error: 0, tolerance: 0 });
  });

  it('fails by two micro-IO and for a month that is none, and passes without its last month', () => {
    const off = resultsOf({ [file]: [HEADER, MARCH.replace('.36669555', '.36669755'), LAST].join('\n') });
    expect(off[0]).toMatchObject({
      passed: false,
      worst: expect.stringContaining('emitted_IO, month_index 9: expected') as string,
    });
    // without its last month there is no sum to compare
    const part = resultsOf({ [file]: [HEADER, MARCH].join('\n') });
    expect(part.map(({ passed }) => passed)).toEqual([true, true, true, true]);
    expect(resultsOf({ [file]: [HEADER, LAST.replace('240', '241')].join('\n') })[0]?.problem).toContain(
      'no month 241',
    );
  });
});

describe('the calendar of the monthly table', () => {
  it('has to go with the index', () => {
    const file = 'emission_monthly_exact.csv';
    const content = [HEADER, MARCH.replace('2025-03', '2025-05'), LAST].join('\n');
    expect(resultsOf({ [file]: content })[2]?.problem).toContain(
      'calendar_month, row 1: "2025-05" should be "2025-03"',
    );
  });
});

describe('the table of allocations', () => {
  const ROWS = [
    'bucket,IO,pct_of_800M,pct_of_500M,tge_unlock_pct,first_tranche_month,tranches,source',
    'seed,100000000,12.5,20,0,13,24,a',
    'seriesA,81600000,10.2,16.32,0,13,24,a',
    'core_contributors,90400000,11.3,18.08,0,13,36,a',
    'rnd_ecosystem,128000000,16,25.6,30,7,35,a',
    'community_ex_launchpool,80000000,10,16,45,1,41,a',
    'binance_launchpool,20000000,2.5,4,100,0,0,"20,000,000 IO"',
    'supplier_staker_rewards,300000000,37.5,,0,1,240,a',
  ];
  const check = (rows: readonly string[]) => resultsOf({ 'vesting_buckets.csv': rows.join('\n') })[0];

  it('passes, in part too, and fails for another tranche or a strange row', () => {
    expect(check(ROWS)).toMatchObject({ passed: true, compared: 41 });
    expect(check(ROWS.map((row) => row.replace('13,36', '13,37')))).toMatchObject({
      passed: false,
      worst: expect.stringContaining('tranches of core: expected') as string,
    });
    const reward = (from: string, to: string) => check(ROWS.map((row) => row.replace(from, to)));
    expect(reward('37.5,,0,1,240', '37.6,,0,1,240')?.worst).toContain(
      'pct_of_800M of rewards: expected 37.6',
    );
    expect(reward('37.5,,0,1,240', '37.5,,1,1,240')?.worst).toContain('tge_unlock_pct of rewards');
    expect(reward('37.5,,0,1,240', '37.5,,0,2,240')?.worst).toContain('first_tranche_month of rewards');
    expect(reward('37.5,,0,1,240', '37.5,60,0,1,240')?.problem).toContain('pct_of_500M, row 7: "60"');
    expect(check([...ROWS, 'seed,1,1,1,1,1,1,x'])?.problem).toContain('row 8: "seed" stands twice');
    expect(check([...ROWS, 'seeds,1,1,1,1,1,1,x'])?.problem).toContain(
      'row 8: "seeds" is no known allocation',
    );
    expect(reward('20000000,2.5', 'abc,2.5')?.problem).toContain('IO, row 6: "abc" is no number');
    for (const bucket of ['seed', 'supplier_staker_rewards'])
      expect(check(ROWS.filter((row) => !row.startsWith(bucket)))?.passed).toBe(true);
  });

  it('knows every kind of row of free entry, alone or together, and refuses others', () => {
    const file = 'zero_profit_and_mm1.csv';
    const head = 'kind,a,b,c,result,meaning';
    const rows = (...lines: string[]) => resultsOf({ [file]: [head, ...lines].join('\n') });
    const queue = 'mm1,500,1000,,0.002,mean time in system s';
    expect(rows(queue).map(({ passed }) => passed)).toEqual([true]);
    const wrong = rows(queue.replace('0.002', '0.9'));
    expect(wrong[0]?.passed).toBe(false);
    expect(wrong[0]?.worst).toContain('result, row 1 (a 500, b 1000)');
    const strange = rows(queue, 'zero_profits,1,1,1,2,fleet n*');
    expect(strange[0]?.passed).toBe(false);
    expect(JSON.stringify(strange)).toContain('kind, row 2: \\"zero_profits\\"');
  });

  it('reads the integral of a cohort', () => {
    const columns =
      'emission_usd_per_day,n0,growth_per_day,capex_usd,join_day_j,payback_days_T_j,last_profitable_join_day,numeric_integral_equals_capex';
    const row = '62400.0,6000,0.0005,200,0,19.32382182347372,9288.781798282746,';
    const passed = (integral: string) =>
      resultsOf({ 'cohort_payback.csv': `${columns}\n${row}${integral}` })[0]?.passed;
    expect(passed('199.99999999999736')).toBe(true);
    expect(passed('200.001')).toBe(false);
  });

  it('takes a very small blocking for what its decimals say', () => {
    const columns =
      'gpus_c,offered_gpu_load_per_gpu,erlangs_size1,erlangs_size8,erlangs_size64,block_size1,block_size8,block_size64,mean_busy_gpus,utilization';
    const passed = (one: string) =>
      resultsOf({
        'kaufman_roberts.csv': `${columns}\n2048,0.3,122.880000,30.720000,3.840000,${one},0.000000000000019782,0.000000000000415486,614.399999999893,0.29999999999995`,
      })[0];
    expect(passed('0.000000000000002224')?.passed).toBe(true);
    expect(passed('0.000000000000002226')?.passed).toBe(false);
  });

  it('knows the last hour of the older schedule', () => {
    const columns = 'epoch_hour_n,E_n_published_disinflation,cum_published,E_n_exact_disinflation,cum_exact';
    const results = resultsOf({ 'emission_hourly_checkpoints.csv': `${columns}\n200000,1,1,1,1` });
    expect(results.map(({ passed }) => passed)).toEqual([false, false]);
    expect(JSON.stringify(results)).toContain('there is no hour 200000');
  });
});
