import { describe, expect, it } from 'vitest';
import { resultsOf } from './tables.test-support';

describe('the tables of free entry', () => {
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

  it('finds the growth of the fleet again from the payback and the last day', () => {
    const columns =
      'emission_usd_per_day,n0,growth_per_day,capex_usd,join_day_j,payback_days_T_j,last_profitable_join_day';
    // the day before the last: what is left of it turns on the last digits
    const row = '62400,6000,0.005,800,191,1515.7052326411192,191.10228900548728';
    const check = (line: string) => resultsOf({ 'cohort_payback.csv': `${columns}\n${line}` })[0];
    expect(check(row)).toMatchObject({ passed: true, compared: 3 });
    const off = check(row.replace('191.1022890', '191.1022891'));
    expect(off?.passed).toBe(false);
    expect(off?.worst).toContain('growth_per_day, row 1');
    expect(check(row.replace('0.005', '0.0051'))?.passed).toBe(false);
  });
});
