import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../core';
import golden from '../data/golden/golden-rewards.json';
import publishedMinting from '../data/golden/minting-2024-25.json';
import { baselineAt, baselineRate, effectiveNetworkTime, networkAgeAtNoon } from './baseline';
import { leftToMint, mintingRate } from './minting';

const RATE = mintingRate(6);
const EPOCHS_PER_DAY = 2880;
/** FIL from attoFIL, as exact as a double holds. */
const fil = (atto: string) => Number(BigInt(atto)) / 1e18;
/** A Q.128 fixed-point number of epochs. */
const epochs = (q128: string) => Number(BigInt(q128) >> 64n) / 2 ** 64;

describe('minting', () => {
  it('agrees with the golden simple rewards of builtin-actors', () => {
    for (const [epoch, atto] of golden.simple as [number, string][]) {
      const day = epoch / EPOCHS_PER_DAY;
      const reward = leftToMint(330e6, RATE, day - 1 / EPOCHS_PER_DAY) - leftToMint(330e6, RATE, day);
      expect(Math.abs(reward / fil(atto) - 1)).toBeLessThan(1e-8);
    }
  });

  it('agrees with the golden baseline rewards of builtin-actors', () => {
    for (const [from, to, atto] of golden.baseline as [string, string, string][]) {
      const clock = (q128: string) => leftToMint(770e6, RATE, epochs(q128) / EPOCHS_PER_DAY);
      expect(Math.abs((clock(from) - clock(to)) / fil(atto) - 1)).toBeLessThan(1e-8);
    }
  });

  it('halves an allocation in six years of its clock', () => {
    expect(leftToMint(770e6, RATE, 6 * 365)).toBeCloseTo(385e6, 6);
  });

  it('reproduces the FIL mined in 2024-25 from real raw power, each half-year within 1.5 %', () => {
    const { first, rawPowerEib, minedFil, cumulativeCappedEibDaysBefore } = publishedMinting;
    const rate = baselineRate(1);
    const b0 = 2.5057116798121726;
    let capped = cumulativeCappedEibDaysBefore;
    const clocks = (day: number) =>
      leftToMint(330e6, RATE, networkAgeAtNoon(parseDate(first) + day)) +
      leftToMint(770e6, RATE, effectiveNetworkTime(capped, b0, rate));
    let before = clocks(-1);
    const modelled = rawPowerEib.map((raw, day) => {
      capped += Math.min(baselineAt(b0, rate, networkAgeAtNoon(parseDate(first) + day)), raw);
      const after = clocks(day);
      const minted = 0.97 * (before - after);
      before = after;
      return minted;
    });
    const total = (values: readonly number[], from: number) =>
      values.slice(from, from + 168).reduce((sum, value) => sum + value, 0);
    for (const from of [0, 168, 336]) {
      expect(Math.abs(total(modelled, from) / total(minedFil, from) - 1)).toBeLessThan(0.015);
    }
  });
});
