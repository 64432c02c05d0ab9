import { describe, expect, it } from 'vitest';
import { columnOf, formatDate, parseDate, resolveScenario, simulateNetwork, type Frame } from '../../core';
import { engine } from './engine';
import { filecoin } from './index';

/** Ten years of a preset. */
function runOf(id: string): Frame {
  const { scenario } = resolveScenario([filecoin], filecoin.presets, { preset: id, days: 3651 });
  return simulateNetwork(engine, scenario);
}

/** Ten years of a preset: the value of a column on a date. */
function preset(id: string): (column: string, date: string) => number {
  const frame = runOf(id);
  return (column, date) => columnOf(frame, column)[parseDate(date) - frame.startDay] as number;
}

describe('presets of the forecast of February 2026 say what they do', () => {
  const END = '2028-02-22';
  const LAST = '2035-09-07';

  // Published: 6.4 EiB and 60 M FIL in the decline case, 11.8 EiB and 71.6 M FIL in the status quo.
  it.each([
    ['filecoin-decline', 6.4, 60e6, 0.02, -0.34],
    ['filecoin-cel-2026', 11.8, 71.6e6, -0.23, -0.26],
  ])('%s ends that far from what was published', (id, powerEib, lockedFil, offPower, offLocked) => {
    const at = preset(id);
    expect(at('qualityAdjustedPowerEib', END) / powerEib - 1).toBeCloseTo(offPower, 2);
    expect(at('staked', END) / lockedFil - 1).toBeCloseTo(offLocked, 2);
    expect(at('onboardedPibPerDay', END)).toBe(0.1122);
    expect(at('onboardedPibPerDay', LAST)).toBe(0.1122);
  });

  it('the decline case comes to a pledge at its cap and a return of 44 %', () => {
    const at = preset('filecoin-decline');
    expect(at('pledgePerSectorFil', '2032-09-07')).toBe(1);
    expect(at('returnOnPledge', '2032-09-07')).toBeCloseTo(0.44, 2);
    const left = at('qualityAdjustedPowerEib', '2032-09-07') / at('qualityAdjustedPowerEib', '2026-02-22');
    expect(1 / left).toBeGreaterThan(27);
    expect(1 / left).toBeLessThan(33);
  });

  it('the status quo of the forecast ends near 23 %, with pledge at its cap from July 2030', () => {
    const at = preset('filecoin-cel-2026');
    expect(at('pledgePerSectorFil', '2030-07-22')).toBeLessThan(1);
    expect(at('pledgePerSectorFil', '2030-07-23')).toBe(1);
    expect(at('returnOnPledge', '2033-09-07')).toBeCloseTo(0.235, 2);
    expect(at('returnOnPledge', LAST)).toBeCloseTo(0.23, 2);
  });
});

describe('price by supply and demand says what it does', () => {
  const frame = runOf('filecoin-storage-market');
  const [price, stored, paid, overCloud] = [
    'storagePriceUsd',
    'activeDataPib',
    'paidDataPib',
    'storageCostOverCloud',
  ].map((column) => columnOf(frame, column)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const unpaid = stored.map((data, day) => 1 - (paid[day] as number) / data);
  const dayOf = (date: string) => parseDate(date) - frame.startDay;

  it('leaves stored data unpaid at first and from 2029-05-16 to 2030-09-06, up to 8 % of it', () => {
    const changes = [...unpaid.keys()].filter(
      (day) => day > 0 && (unpaid[day] === 0) !== (unpaid[day - 1] === 0),
    );
    const dates = changes.map((day) => formatDate(frame.startDay + day));
    expect(dates).toEqual(['2026-02-19', '2029-05-16', '2030-09-07']);
    expect(Math.max(...unpaid.subarray(dayOf('2029-05-16')))).toBeCloseTo(0.076, 3);
  });

  it('falls from 2.50 to 0.25 USD by March 2026 and meets the cloud on 2030-08-03', () => {
    expect(price[0]).toBe(2.5);
    expect(price[dayOf('2026-03-08')]).toBeCloseTo(0.25, 2);
    expect(formatDate(frame.startDay + overCloud.findIndex((share) => share > 1 - 1e-9))).toBe('2030-08-03');
  });
});
