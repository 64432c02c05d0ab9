import { describe, expect, it } from 'vitest';
import type { ParameterValue } from '@/simulation/core';
import { scenarioChanges } from './changes';
import { describeChange, type ChangeWords } from './describe-change';

const words: ChangeWords = {
  overTime: (count) => `${count} points`,
  daily: (count) => `${count} days`,
  on: 'on',
  off: 'off',
};

/** The line about one changed input. */
function line(key: string, value: ParameterValue, locale: 'en' | 'zh-CN', whole?: boolean): string {
  const [change] = scenarioChanges({ set: { [key]: value } });
  if (!change) throw new Error('nothing changed');
  return describeChange(change, locale, words, whole);
}

const CURVE = '2026-03-01_5*2027-01-01_2.5';

describe('a change as a line', () => {
  it('counts the points of a curve', () => {
    expect(line('filecoin.onboardingPibPerDay', CURVE, 'en')).toMatch(/ → 2 points$/);
  });

  it('writes the points where the whole change is asked for', () => {
    const key = 'filecoin.onboardingPibPerDay';
    expect(line(key, CURVE, 'en', true)).toMatch(/ → 2026-03-01 5; 2027-01-01 2\.5 PiB\/day$/);
    expect(line(key, CURVE, 'zh-CN', true)).toMatch(/ → 2026-03-01 5；2027-01-01 2\.5 PiB\/天$/);
  });

  it('writes the values of a curve by days too', () => {
    const key = 'filecoin.onboardingPibPerDay';
    expect(line(key, '1*2*3', 'en')).toMatch(/ → 3 points$/);
    expect(line(key, '1*2*3', 'en', true)).toMatch(/ → 3 days: 1; 2; 3 PiB\/day$/);
    expect(line(key, '1*2*3', 'zh-CN', true)).toMatch(/ → 3 days：1；2；3 PiB\/天$/);
  });
});
