import { expect, test } from 'vitest';
import { LOCALES, parseDate } from '../../../core';
import { parameters } from '../parameters';
import { regimesByDay } from '../rules/schedule';
import { contrasts } from './contrasts';
import { equations } from './equations';

const FIRST = parseDate('2023-03-20');
const DAYS = parseDate('2026-12-31') - FIRST;

const dates = [...new Set(regimesByDay(FIRST, DAYS, 'as-on-chain', 'as-on-chain').map(({ from }) => from))];

test.each(dates)('an equation tells what holds from %s on', (date) => {
  for (const locale of LOCALES) {
    const told = Object.values(equations).filter(
      ({ metrics, explanation }) =>
        metrics.some((metric) => metric === 'subnetShare') && explanation[locale].includes(date),
    );
    expect(told.length, locale).toBeGreaterThan(0);
  }
});

test('as many rules are spoken of as can be chosen, each with an equation of its own', () => {
  const chosen = parameters.emissionRule.options.filter(({ value }) => value !== 'as-on-chain');
  expect(chosen).toHaveLength(7);
  const rules = contrasts.find(({ onChain }) => onChain.en.includes('rules in eighteen months'));
  expect(rules?.onChain.en).toMatch(/^Seven /);
  expect(rules?.onChain['zh-CN']).toContain('七种');
  // two of the rules by price less burn stand in one
  const ofShares = Object.values(equations).filter(({ metrics }) =>
    metrics.some((metric) => metric === 'subnetShare'),
  );
  expect(ofShares).toHaveLength(chosen.length - 1);
});
