import { describe, expect, it } from 'vitest';
import { resultsOf, TABLES } from './tables.test-support';

describe('the table of unlocks', () => {
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
});
