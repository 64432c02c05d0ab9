import { expect, test } from 'vitest';
import {
  burnAfter,
  burnAfterRegistration,
  decayFactorQ32,
  legacyBurn,
  subnetLockCost,
} from './registration-burn';

const factor = decayFactorQ32(360);

test('the factor is the largest that halves the burn in its half-life', () => {
  expect(factor).toBe(4_286_705_684n);
  expect(decayFactorQ32(1)).toBe(2_147_483_648n);
});

test('burn decays by whole rao, block by block', () => {
  expect(burnAfter(1e9, factor, 0)).toBe(1e9);
  expect(burnAfter(1e9, factor, 1)).toBe(998_076_443);
  expect(burnAfter(1e9, factor, 720)).toBe(249_999_807);
});

test('a registration raises the burn within its bounds', () => {
  expect(burnAfterRegistration(1e9, 1.26, 5e5, 1e11)).toBe(1.26e9);
  expect(burnAfterRegistration(1e3, 1.26, 5e5, 1e11)).toBe(5e5);
  expect(burnAfterRegistration(1e11, 1.26, 5e5, 1e11)).toBe(1e11);
});

test('three registrations in a half-life hold the burn', () => {
  let burn = 1e9;
  for (let i = 0; i < 3; i++) burn = burnAfterRegistration(burnAfter(burn, factor, 120), 1.26, 5e5, 1e11);
  expect(Math.abs(burn / 1e9 - 1)).toBeLessThan(2e-3);
});

test('the burn of the old rule holds at its target, the lock cost falls to its least', () => {
  expect(legacyBurn(4, 2, 2, 0.3)).toBe(4);
  expect(legacyBurn(1, 3, 1, 0)).toBe(2);
  expect(subnetLockCost(1000, 0, 100_800, 100)).toBe(2000);
  expect(subnetLockCost(1000, 201_600, 100_800, 100)).toBe(100);
});
