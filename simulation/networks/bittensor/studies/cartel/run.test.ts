import { describe, expect, test } from 'vitest';
import { cartelOutcome } from './outcome';

const KAPPA = 32_767 / 65_535;

/** Shares measured with the chain's fixed point, 40 epochs: incentive and dividends of the cartel. */
describe.each([
  ['yuma2', 0.49, 0.011],
  ['yuma3', 0.49, 0.013],
])('below the majority (%s)', (mode, share, most) => {
  test('a cartel earns next to nothing', () => {
    const outcome = cartelOutcome(share, KAPPA, mode);
    expect(outcome.incentive).toBeLessThan(0.03);
    expect(outcome.dividends).toBeLessThan(most + 0.01);
    expect(outcome.trust).toBeLessThan(0.05);
  });
});

test('above the majority it takes all', () => {
  const outcome = cartelOutcome(0.51, KAPPA, 'yuma2');
  expect(outcome.incentive).toBeCloseTo(1, 6);
  expect(outcome.dividends).toBeGreaterThan(0.98);
  expect(outcome.trust).toBeCloseTo(1, 6);
});

test('the cliff moves with kappa', () => {
  expect(cartelOutcome(0.55, 0.6, 'yuma2').incentive).toBeLessThan(0.01);
  expect(cartelOutcome(0.45, 0.4, 'yuma2').incentive).toBeGreaterThan(0.3);
});
