import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../data/golden/emission-monthly.json';
import { emissionSchedule, emittedWithinMonth, hourlyBlock, type EmissionTerms } from './emission-schedule';

const DECLINE = 0.010151047037650483;
const terms: EmissionTerms = {
  baseIo: 500e6,
  initialRatePerYear: 0.08,
  declinePerMonth: DECLINE,
  fixedMonths: 15,
  laterDeclinePerMonth: DECLINE,
  months: 240,
  poolIo: 300e6,
};
const rows = golden.rows as [number, string, number, number, number][];
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('the monthly schedule', () => {
  const schedule = emissionSchedule(terms);

  it('sums to exactly 300,000,000 IO over 240 months of whole micro-IO', () => {
    expect(schedule.every(Number.isInteger)).toBe(true);
    expect(sum(schedule)).toBe(300e12);
    expect(schedule).toHaveLength(240);
  });

  it.each(rows)('pays month %i (%s) to the last digit', (month, _name, _hours, emitted) => {
    expect(Math.abs((schedule[month - 1] as number) / 1e6 - emitted)).toBeLessThanOrEqual(1e-6);
  });

  it('stays within two micro-IO of every cumulative row', () => {
    let total = 0;
    for (const [month, , , , cumulative] of rows) {
      total += schedule[month - 1] as number;
      expect(Math.abs(total / 1e6 - cumulative)).toBeLessThanOrEqual(2e-5);
    }
  });

  it.each([
    3333333, 3299497, 3266003, 3232850, 3200033, 3167549, 3135395, 3103568, 3072063, 3040879, 3010011,
    2979456,
  ])('contains the official monthly figure %i', (published) => {
    const nearest = Math.min(...schedule.map((micro) => Math.abs(micro / 1e6 - published)));
    expect(nearest).toBeLessThan(0.5);
  });

  it('emits 7.57 % of 500 M in year one, not 8 %', () => {
    expect(sum(schedule.slice(0, 12)) / 500e12).toBeCloseTo(0.0756812737, 9);
  });

  it('pays the real hourly block of 2025-03-05: 4,129.1174 IO', () => {
    const block = hourlyBlock(schedule[8] as number, 4 * 24 + 10, 31 * 24);
    expect(block / 1e6).toBeCloseTo(4129.11742835, 5);
  });

  it('splits every month into hours that sum to it', () => {
    for (const [month, , hours] of rows) {
      const amount = schedule[month - 1] as number;
      let total = 0;
      for (let hour = 0; hour < hours; hour++) total += hourlyBlock(amount, hour, hours);
      expect(total).toBe(amount);
      expect(emittedWithinMonth(amount, hours, hours)).toBe(amount);
    }
  });
});

describe('other readings', () => {
  it('empties the pool early when the 8 % is taken of 800 M', () => {
    const schedule = emissionSchedule({ ...terms, baseIo: 800e6 });
    expect(sum(schedule)).toBe(300e12);
    expect(schedule[95]).toBe(0);
  });

  it('leaves a third of the pool when it is taken of 300 M', () => {
    expect(sum(emissionSchedule({ ...terms, baseIo: 300e6 })) / 1e6).toBeCloseTo(180_000_000, 0);
  });

  it('never pays more than the pool and never a negative month', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.constantFrom(300e6, 500e6, 800e6),
        (laterDeclinePerMonth, baseIo) => {
          const schedule = emissionSchedule({ ...terms, laterDeclinePerMonth, baseIo });
          expect(sum(schedule)).toBeLessThanOrEqual(300e12);
          expect(Math.min(...schedule)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
