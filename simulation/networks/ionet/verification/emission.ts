import type { CaseResult } from '../../../core';
import { daysInMonth } from '../../../core';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { CaseError } from '../../shared/verification/case-error';
import { MICRO_PER_IO } from '../micro';
import { hourlyBlock } from '../mechanisms/emission-schedule';
import { chartLabels, compareLabels, TWO_DECIMALS } from './chart-labels';
import {
  MONTHLY_COLUMNS,
  OFFICIAL_COLUMNS,
  OFFICIAL_OPTIONAL,
  YEARLY_COLUMNS,
  YEARLY_OPTIONAL,
} from './emission-columns';
import {
  FIRST_MONTH_IO,
  protocol,
  protocolSchedule,
  PUBLISHED_MONTHLY_FACTOR,
  scheduleInIo,
} from './protocol';
import {
  compareWords,
  halfDigit,
  hasRow,
  numbersIfAny,
  numbersOf,
  tableOf,
  textsOf,
  without,
  type Table,
} from './table';

/** A month is paid in whole micro-IO. */
const MICRO = 1e-6;
/** Whole micro-IO add up to no more than this away from the real number at any month. */
const SUM_OF_ROUNDING = 2e-5;
/** Rates from whole micro-IO, as finely as they are printed. */
const RATE = 1e-14;
const SHARE = 1e-13;
const INFLATION = 1e-12;
/** The first month, July 2024, as a number of months. */
const FIRST_MONTH = 2024 * 12 + 6;
/** Rounded to the cent, from whole micro-IO. */
const CENT = 0.005 + MICRO;
/** Shares in per cent carry four. */
const PER_CENT = 5.0001e-5;

/** Any of the 240 months: amounts to the micro-IO, their exact sum where the last month is there, hourly blocks, and every other column. */
export function* monthlyCases(file: string, content: string): Generator<CaseResult> {
  const read = () => tableOf(file, content, MONTHLY_COLUMNS);
  yield caseResult(`${file}: months, IO`, () => compareMonths(read()));
  if (hasRow(file, content, 'month_index', protocol.emissionMonths))
    yield caseResult(`${file}: sum in whole micro-IO`, () => compareSum(read()));
  yield caseResult(`${file}: hourly blocks, IO`, () => compareBlocks(read()));
  yield caseResult(`${file}: cumulative, IO`, () => compareCumulative(read()));
  yield caseResult(`${file}: rates, supply, published factor`, () => compareOthers(read()));
}

function monthsOf(table: Table): number[] {
  const months = numbersOf(table, 'month_index');
  months.forEach((month, row) => {
    if (Number.isInteger(month) && month >= 1 && month <= protocol.emissionMonths) return;
    throw new CaseError(`${table.file}: month_index, row ${row + 1}: there is no month ${month}`);
  });
  return months;
}

function compareMonths(table: Table) {
  const measure = new Measure(MICRO);
  const { month } = scheduleInIo();
  const expected = numbersOf(table, 'emitted_IO');
  monthsOf(table).forEach((m, row) =>
    measure.absolute(`emitted_IO, month_index ${m}`, month[m - 1], expected[row] as number),
  );
  return measure.result();
}

function compareSum(table: Table) {
  const measure = new Measure(0);
  const micro = protocolSchedule();
  const cumulative = numbersOf(table, 'cumulative_emitted_IO');
  const months = monthsOf(table);
  const last = months.indexOf(protocol.emissionMonths);
  const expected = Math.round((cumulative[last] as number) * MICRO_PER_IO);
  measure.absolute(
    'sum of the schedule',
    micro.reduce((sum, amount) => sum + amount, 0),
    expected,
  );
  return measure.result();
}

function compareBlocks(table: Table) {
  const measure = new Measure(MICRO);
  const micro = protocolSchedule();
  const expected = numbersOf(table, 'emitted_IO_per_hourly_block');
  const hours = numbersOf(table, 'hours_in_month');
  const calendar = textsOf(table, 'calendar_month');
  const months = monthsOf(table);
  compareWords(table, 'calendar_month', calendar, (row) => calendarMonth(months[row] as number));
  months.forEach((m, row) => {
    const [year = 0, month = 0] = (calendar[row] as string).split('-').map(Number);
    const own = daysInMonth(year, month) * 24;
    measure.absolute(`hours_in_month of ${calendar[row] ?? ''}`, own, hours[row] as number);
    const block = hourlyBlock(micro[m - 1] as number, 0, own) / MICRO_PER_IO;
    measure.absolute(
      `emitted_IO_per_hourly_block, month_index ${m}`,
      block,
      expected[row] as number,
      2 * MICRO,
    );
  });
  return measure.result();
}

/** YYYY-MM of a month of the schedule, from 1. */
function calendarMonth(index: number): string {
  const month = FIRST_MONTH + index - 1;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function compareCumulative(table: Table) {
  const measure = new Measure(SUM_OF_ROUNDING);
  const { sofar } = scheduleInIo();
  const expected = numbersOf(table, 'cumulative_emitted_IO');
  monthsOf(table).forEach((m, row) =>
    measure.absolute(`cumulative_emitted_IO, month_index ${m}`, sofar[m - 1], expected[row] as number),
  );
  return measure.result();
}

function compareOthers(table: Table) {
  const measure = new Measure(MICRO);
  const { month, sofar } = scheduleInIo();
  const rate = numbersOf(table, 'monthly_rate_of_500M');
  const supply = numbersOf(table, 'supply_if_no_burn_IO');
  const share = numbersOf(table, 'fraction_of_300M');
  const published = numbersOf(table, 'emitted_IO_with_published_factor_0.989849199');
  const inflation = numbersOf(table, 'annualised_inflation_on_current_supply');
  let withPublished = FIRST_MONTH_IO;
  const byPublished = month.map((_, index) => {
    if (index > 0) withPublished *= PUBLISHED_MONTHLY_FACTOR;
    return withPublished;
  });
  monthsOf(table).forEach((m, row) => {
    const emitted = month[m - 1] as number;
    const total = sofar[m - 1] as number;
    const before = protocol.launchSupplyIo + total - emitted;
    measure.absolute(
      `monthly_rate_of_500M, month_index ${m}`,
      emitted / protocol.launchSupplyIo,
      rate[row] as number,
      RATE,
    );
    measure.absolute(
      `supply_if_no_burn_IO, month_index ${m}`,
      protocol.launchSupplyIo + total,
      supply[row] as number,
      SUM_OF_ROUNDING,
    );
    measure.absolute(
      `fraction_of_300M, month_index ${m}`,
      total / protocol.rewardPoolIo,
      share[row] as number,
      SHARE,
    );
    measure.absolute(
      `emitted_IO_with_published_factor_0.989849199, month_index ${m}`,
      byPublished[m - 1],
      published[row] as number,
      MICRO,
    );
    measure.absolute(
      `annualised_inflation_on_current_supply, month_index ${m}`,
      (12 * emitted) / before,
      inflation[row] as number,
      INFLATION,
    );
  });
  return measure.result();
}

/** The twelve amounts the documentation prints, which round to the schedule. */
export function* officialCases(file: string, content: string): Generator<CaseResult> {
  const lacking = without(file, content, OFFICIAL_OPTIONAL);
  yield caseResult(`${file}: the published months, IO${lacking}`, () => {
    const table = tableOf(file, content, OFFICIAL_COLUMNS);
    const measure = new Measure(0.5);
    const { month } = scheduleInIo();
    const official = numbersOf(table, 'official_docs_IO');
    const exact = numbersOf(table, 'exact_q_IO');
    const [published, gapExact, gapPublished] = OFFICIAL_OPTIONAL.map((name) => numbersIfAny(table, name));
    monthsOf(table).forEach((m, row) => {
      measure.absolute(`official_docs_IO, month_index ${m}`, month[m - 1], official[row] as number);
      measure.absolute(`exact_q_IO, month_index ${m}`, month[m - 1], exact[row] as number, CENT);
      const printed = official[row] as number;
      const own = byPublishedFactor(m);
      if (published)
        measure.absolute(`published_q_IO, month_index ${m}`, own, published[row] as number, CENT);
      const [gap, other] = [gapExact?.[row], gapPublished?.[row]];
      const compareGap = (name: (typeof OFFICIAL_OPTIONAL)[number], ofRow: number, found: number) => {
        const finer = Math.min(TWO_DECIMALS, halfDigit(textsOf(table, name)[row] as string)) + MICRO;
        const where = `${name}, month_index ${m}, official_docs_IO ${printed}`;
        measure.absolute(where, ofRow - printed, found, finer);
      };
      if (gap !== undefined) compareGap('diff_exact', month[m - 1] as number, gap);
      if (other !== undefined) compareGap('diff_published', own, other);
    });
    return measure.result();
  });
}

/** The twenty years of the schedule and what they are of the pool, the supply and the published chart. */
export function* yearlyCases(file: string, content: string): Generator<CaseResult> {
  const lacking = without(file, content, YEARLY_OPTIONAL);
  yield caseResult(`${file}: years${lacking}`, () => {
    const table = tableOf(file, content, YEARLY_COLUMNS);
    const measure = new Measure(1e-4);
    const { sofar } = scheduleInIo();
    const after = (year: number) => (year === 0 ? 0 : (sofar[12 * year - 1] ?? Number.NaN));
    const emitted = numbersOf(table, 'emitted_IO');
    const share = numbersOf(table, 'pct_of_300M');
    const growth = numbersOf(table, 'growth_of_supply_pct_no_burn');
    const nominal = numbersOf(table, 'nominal_rate_at_end_of_year_pct_8pct_times_q12k');
    const years = numbersOf(table, 'year');
    const { chart, inflation } = chartLabels(table, years);
    const periodOf = (row: number) => {
      const last = 12 * (years[row] as number);
      return `${calendarMonth(last - 11)}..${calendarMonth(last)}`;
    };
    if (table.names.includes('period')) compareWords(table, 'period', textsOf(table, 'period'), periodOf);
    years.forEach((year, row) => {
      compareLabels(measure, year, chart[row], inflation[row], after);
      const now = after(year) - after(year - 1);
      const supply = protocol.launchSupplyIo + after(year - 1);
      const atEnd = decayed(protocol.initialEmissionRate, 12 * year);
      measure.absolute(`emitted_IO, year ${year}`, now, emitted[row] as number);
      measure.absolute(
        `pct_of_300M, year ${year}`,
        (100 * now) / protocol.rewardPoolIo,
        share[row] as number,
        PER_CENT,
      );
      measure.absolute(
        `growth_of_supply_pct_no_burn, year ${year}`,
        (100 * now) / supply,
        growth[row] as number,
        PER_CENT,
      );
      measure.absolute(
        `nominal_rate_at_end_of_year_pct_8pct_times_q12k, year ${year}`,
        100 * atEnd,
        nominal[row] as number,
        PER_CENT,
      );
    });
    return measure.result();
  });
}

function byPublishedFactor(month: number): number {
  let emitted = FIRST_MONTH_IO;
  for (let m = 1; m < month; m++) emitted *= PUBLISHED_MONTHLY_FACTOR;
  return emitted;
}

function decayed(value: number, months: number): number {
  let result = value;
  for (let month = 0; month < months; month++) result *= 1 - protocol.emissionDeclinePerMonth;
  return result;
}
