import { describe, expect, it } from 'vitest';
import { columnOf } from '../../core';
import { backtest } from './backtest';
import { forcedSupply } from './backtest/in-sample';
import { publishedSupply } from './backtest/real-past';
import { behaviourRun, knownInputsRun } from './backtest/status-quo';

const rows = [...backtest()];
const row = (name: string, date: string) => {
  const found = rows.find((each) => each.name === name && each.date === date);
  if (!found) throw new Error(`no row ${name} of ${date}`);
  return found;
};

describe('teacher-forced backtest, 2022-10-10 to 2025-05-25', () => {
  it.each([
    ['mined', 0.8],
    ['locked', 2.5],
    ['circulating', 2.3],
  ])("keeps the error of %s by the chain's rules within %d M FIL", (name, bound) => {
    const result = row(`RMSE of ${name}: chain rules`, '2025-05-25');
    expect(result.bound).toBe(bound);
    expect(result.modelled).toBeLessThanOrEqual(bound);
    expect(result.modelled).toBeGreaterThan(0.1);
  });

  it.each([
    ['mined: mechaFIL', 9.01259],
    ['locked: mechaFIL', 26.0748],
    ['circulating: mechaFIL', 17.1501],
    ['mined: mechaFIL, 50/50', 9.01259],
    ['locked: mechaFIL, 50/50', 5.53375],
    ['circulating: mechaFIL, 50/50', 14.149],
  ])('gives the known error of %s, %d M FIL', (name, error) => {
    const result = row(`RMSE of ${name}`, '2025-05-25');
    expect(result.modelled).toBeCloseTo(error, 3);
    expect(result.bound).toBeUndefined();
  });

  it('starts from the published figures and mints in proportion to the paid share', () => {
    const half = forcedSupply(0.5);
    const full = forcedSupply(1);
    expect(half.mined[0]).toBeCloseTo(publishedSupply.mined[0] as number, 3);
    const minted = ({ mined }: typeof half) => (mined.at(-1) as number) - (mined[0] as number);
    expect(minted(full) / minted(half)).toBeCloseTo(2, 9);
    expect(full.locked.length).toBe(959);
  });
});

describe('forecast from 2025-09-09', () => {
  const error = (name: string, date: string) => {
    const { modelled, actual = 0 } = row(name, date);
    return Math.abs(modelled / actual - 1);
  };

  it.each(['QA power', 'locked', 'circulating', 'pledge per 32 GiB'])(
    "comes closer by the chain's rules than by mechaFIL on %s, from the same inputs",
    (name) => {
      const chain = error(`${name}: chain rules, known inputs`, '2026-02-22');
      expect(chain).toBeLessThan(error(`${name}: mechaFIL`, '2026-02-22'));
    },
  );

  describe.each(['onboarding', 'onboarding and renewals'])(
    'with behaviour on, told the %s of 2026',
    (told) => {
      it.each([
        ['QA power', '2026-02-22'],
        ['locked', '2026-02-22'],
        ['circulating', '2026-02-22'],
        ['pledge per 32 GiB', '2026-02-22'],
        ['QA power', '2026-07-04'],
        ['raw power', '2026-07-04'],
      ])('comes closer than mechaFIL from the same inputs on %s of %s', (name, date) => {
        const own = error(`${name}: chain rules, behaviour, ${told} of 2026`, date);
        expect(own).toBeLessThan(error(`${name}: mechaFIL, ${told} of 2026`, date));
        expect(own).toBeLessThan(error(`${name}: chain rules, known inputs`, date));
      });
    },
  );

  it.each([
    ['raw power', 'onboarding', '2026-07-04', 84.7],
    ['QA power', 'onboarding', '2026-07-04', 67.3],
    ['locked', 'onboarding', '2026-02-22', 18.3],
    ['circulating', 'onboarding', '2026-02-22', 3.5],
    ['raw power', 'onboarding and renewals', '2026-07-04', 79.2],
  ])('misses %s, told the %s of 2026 and nothing fitted to it, on %s by %d %%', (name, told, date, miss) => {
    expect(100 * error(`${name}: chain rules, behaviour, ${told} of 2026`, date)).toBeCloseTo(miss, 1);
  });

  it('tells its runs nothing of 2026 beyond the names they go by', () => {
    const price = columnOf(behaviourRun('onboarding and renewals'), 'price');
    expect(new Set(price)).toEqual(new Set([2.815727]));
    expect(columnOf(behaviourRun('onboarding'), 'baseBurnFil').at(-1)).toBe(40);
    expect(columnOf(knownInputsRun(), 'onboardedPibPerDay').at(-1)).toBe(2.6374359130859375);
    expect(columnOf(behaviourRun('onboarding'), 'onboardedPibPerDay').at(-1)).toBe(1.01);
  });

  it('prints misses without a bound', () => {
    const later = rows.filter(({ date }) => date > '2025-09-09');
    expect(later.length).toBe(49);
    expect(later.every(({ bound }) => bound === undefined)).toBe(true);
    expect(error('QA power: mechaFIL', '2026-07-04')).toBeGreaterThan(0.9);
  });

  it('says of mechaFIL what is known of its status quo', () => {
    expect(row('locked: mechaFIL', '2026-02-22').modelled).toBeCloseTo(161.4, 1);
    expect(row('circulating: mechaFIL', '2026-02-22').modelled).toBeCloseTo(777.5, 1);
    expect(row('return on pledge: mechaFIL', '2026-02-22').modelled).toBeCloseTo(22.1, 1);
  });
});
