import { describe, expect, it } from 'vitest';
import { verification } from '../verification';
import { changed, folderOf, resultsOf, TABLES } from './tables.test-support';

describe('the tables of a folder', () => {
  it('passes tables of every kind, in folders too, and leaves other files alone', () => {
    const files = Object.fromEntries(Object.entries(TABLES).map(([name, text]) => [`deep/${name}`, text]));
    const results = resultsOf({ ...files, 'README.md': 'x' });
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(new Set(results.map(({ name }) => name.split(':')[0])).size).toBe(Object.keys(TABLES).length);
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

  it('names the columns that a table leaves out, and none of one that has all', () => {
    const namesOf = (file: string, content = TABLES[file] ?? '') =>
      resultsOf({ [file]: content }).map(({ name }) => name.slice(file.length + 2));
    expect(namesOf('check_official_first12.csv')).toEqual([
      'the published months, IO, without published_q_IO, diff_exact, diff_published',
    ]);
    expect(namesOf('emission_yearly.csv')[0]).toMatch(/^years, without period, official_chart_yearly_em/);
    expect(namesOf('erlang_b.csv')).toEqual(['Erlang B, without offered_load_per_server']);
    expect(namesOf('kaufman_roberts.csv')).toEqual(['Kaufman–Roberts, without offered_gpu_load_per_gpu']);
    const cohorts = TABLES['cohort_payback.csv'] ?? '';
    expect(namesOf('cohort_payback.csv')).toEqual(['payback, last day to join, growth']);
    const shorter = cohorts.replaceAll(/,[^,\n]*$/gm, '');
    expect(namesOf('cohort_payback.csv', shorter)).toEqual([
      'payback, last day to join, growth, without numeric_integral_equals_capex',
    ]);
    expect(namesOf('erlang_b.csv', '')).toEqual(['Erlang B']);
  });

  it('knows names in capitals, and says what it looked for in a folder without a table', () => {
    const wrong = (TABLES['fee_identity.csv'] ?? '').replace('102.25', '102.26');
    expect(resultsOf({ 'FEE_IDENTITY.CSV': wrong })[0]?.passed).toBe(false);
    expect(resultsOf({ 'OTHER.CSV': wrong })[0]?.problem).toContain('unknown table');
    for (const files of [{}, { 'README.md': 'x' }])
      expect(resultsOf(files)[0]?.problem).toMatch(/^no known table found; known are emission_monthly/);
  });

  it('reports a table without rows and a file that cannot be opened', () => {
    expect(resultsOf({ 'fee_identity.csv': 'a,b' })[0]?.problem).toContain('no table with rows');
    expect(resultsOf({ 'check_real_blocks.csv': '' })[0]?.problem).toContain('no table with rows');
    const folder = { files: ['erlang_b.csv'], read: folderOf({}).read };
    expect([...verification(folder)][0]?.problem).toContain('no such file');
  });
});
