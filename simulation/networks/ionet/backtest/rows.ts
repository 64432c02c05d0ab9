import { columnOf, parseDate, type BacktestRow, type Frame } from '../../../core';

/** A dated figure: name, unit, what was, and what the model says. */
export type Fact = readonly [name: string, date: string, unit: string, actual: number, modelled: number];

/** Printed as it is. */
export function asItIs([name, date, unit, actual, modelled]: Fact): BacktestRow {
  return { name, date, unit, actual, modelled };
}

/** Has to stay within a share of the real figure. */
export function within(share: number, fact: Fact): BacktestRow {
  return { ...asItIs(fact), bound: Math.abs(fact[3]) * share };
}

/** Has to agree as far as the real figure is printed. */
export function exact(bound: number, fact: Fact): BacktestRow {
  return { ...asItIs(fact), bound };
}

/** A column on a date. The date has to lie within the run. */
export function onDate(frame: Frame, column: string, date: string): number {
  return columnOf(frame, column)[parseDate(date) - frame.startDay] as number;
}

/** Sum of a column from one date to another, both counted. */
export function sumOver(frame: Frame, column: string, from: string, to: string): number {
  const [first, last] = [parseDate(from) - frame.startDay, parseDate(to) - frame.startDay];
  return columnOf(frame, column)
    .subarray(first, last + 1)
    .reduce((sum, value) => sum + value, 0);
}
