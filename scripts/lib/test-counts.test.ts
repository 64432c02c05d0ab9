import { expect, test } from 'vitest';
import { countPlaywright, countRunner, countVitest, lastLine } from './test-counts.mjs';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };

test('passed and failed tests are taken from the report', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
  expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults: [passing, failing] })).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('a test file that does not load is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults: [passing, broken] })).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a flaky browser test and an error outside tests are failures', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [{}] })).toEqual({
    passed: 3,
    failed: 3,
  });
});

test('a runner that fails without a report, or without saying why, or that ran nothing, has failed', () => {
  const green = { stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] };
  const empty = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] };
  expect(countRunner(1, undefined, countPlaywright)).toEqual({ passed: 0, failed: 1 });
  expect(countRunner(1, green, countPlaywright)).toEqual({ passed: 3, failed: 1 });
  expect(countRunner(0, empty, countPlaywright)).toEqual({ passed: 0, failed: 1 });
  expect(countRunner(0, green, countPlaywright)).toEqual({ passed: 3, failed: 0 });
});

test('the last line is the one that machines read', () => {
  expect(lastLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
});
