import { describe, expect, it } from 'vitest';
import { resultsOf, TABLES } from './tables.test-support';

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

  it('has to go with the index', () => {
    const file = 'emission_monthly_exact.csv';
    const content = [HEADER, MARCH.replace('2025-03', '2025-05'), LAST].join('\n');
    expect(resultsOf({ [file]: content })[2]?.problem).toContain(
      'calendar_month, row 1: "2025-05" should be "2025-03"',
    );
  });
});

describe('the tables of years, hours and records', () => {
  it('refuses a period that is not that of the year, and a table of no known name', () => {
    const head = (TABLES['emission_yearly.csv'] ?? '').replace('year,', 'year,period,');
    const right = { 'emission_yearly.csv': head.replace('\n1,', '\n1,2024-07..2025-06,') };
    expect(resultsOf(right)[0]?.passed).toBe(true);
    const wrong = { 'emission_yearly.csv': head.replace('\n1,', '\n1,2024-07..2025-07,') };
    expect(resultsOf(wrong)[0]?.problem).toContain('period, row 1: "2024-07..2025-07" should be');
    expect(resultsOf({ 'erlang-b.csv': 'a' })[0]?.problem).toContain('erlang-b.csv: unknown table');
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

  it('knows the last hour of the older schedule', () => {
    const columns = 'epoch_hour_n,E_n_published_disinflation,cum_published,E_n_exact_disinflation,cum_exact';
    const results = resultsOf({ 'emission_hourly_checkpoints.csv': `${columns}\n200000,1,1,1,1` });
    expect(results.map(({ passed }) => passed)).toEqual([false, false]);
    expect(JSON.stringify(results)).toContain('there is no hour 200000');
  });
});
