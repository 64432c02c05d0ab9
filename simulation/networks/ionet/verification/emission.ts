import type { CaseResult } from '../../../core';
import { daysInMonth } from '../../../core';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { CaseError } from '../../shared/verification/case-error';
import { MICRO_PER_IO } from '../micro';
import { hourlyBlock } from '../mechanisms/emission-schedule';
import {
  FIRST_MONTH_IO,
  protocol,
  protocolSchedule,
  PUBLISHED_MONTHLY_FACTOR,
  scheduleInIo,
} from './protocol';
import { numbersOf, parseTable, textsOf, type Table } from './table';

/** A month is paid in whole micro-IO. */
const MICRO = 1e-6;
/** Whole micro-IO add up to no more than this away from the real number at any month. */
const SUM_OF_ROUNDING = 2e-5;
const PRINTED = 1e-9;

/** The 240 months: amounts to the micro-IO, their exact sum, hourly blocks, and every other column. */
export function* monthlyCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: months, IO`, () => compareMonths(parseTable(file, content)));
  yield caseResult(`${file}: sum in whole micro-IO`, () => compareSum(parseTable(file, content)));
  yield caseResult(`${file}: hourly blocks, IO`, () => compareBlocks(parseTable(file, content)));
  yield caseResult(`${file}: cumulative, IO`, () => compareCumulative(parseTable(file, content)));
  yield caseResult(`${file}: rates, supply, published factor`, () =>
    compareOthers(parseTable(file, content)),
  );
}

function monthsOf(table: Table): number[] {
  const months = numbersOf(table, 'month_index');
  const wrong = months.find((month) => !(month >= 1 && month <= protocol.emissionMonths));
  if (wrong !== undefined) throw new CaseError(`${table.file}: there is no month ${wrong}`);
  return months;
}

function compareMonths(table: Table) {
  const measure = new Measure(MICRO);
  const { month } = scheduleInIo();
  const expected = numbersOf(table, 'emitted_IO');
  monthsOf(table).forEach((m, row) => measure.absolute(`month ${m}`, month[m - 1], expected[row] as number));
  return measure.result();
}

function compareSum(table: Table) {
  const measure = new Measure(0);
  const micro = protocolSchedule();
  const cumulative = numbersOf(table, 'cumulative_emitted_IO');
  const months = monthsOf(table);
  const last = months.indexOf(protocol.emissionMonths);
  if (last < 0) throw new CaseError(`${table.file}: month ${protocol.emissionMonths} is missing`);
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
  monthsOf(table).forEach((m, row) => {
    const [year = 0, month = 0] = (calendar[row] as string).split('-').map(Number);
    const own = daysInMonth(year, month) * 24;
    measure.absolute(`hours of ${calendar[row] ?? ''}`, own, hours[row] as number);
    const block = hourlyBlock(micro[m - 1] as number, 0, own) / MICRO_PER_IO;
    measure.absolute(`block of month ${m}`, block, expected[row] as number, 2 * MICRO);
  });
  return measure.result();
}

function compareCumulative(table: Table) {
  const measure = new Measure(SUM_OF_ROUNDING);
  const { sofar } = scheduleInIo();
  const expected = numbersOf(table, 'cumulative_emitted_IO');
  monthsOf(table).forEach((m, row) => measure.absolute(`month ${m}`, sofar[m - 1], expected[row] as number));
  return measure.result();
}

function compareOthers(table: Table) {
  const measure = new Measure(PRINTED);
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
    measure.number(`rate of month ${m}`, emitted / protocol.launchSupplyIo, rate[row] as number);
    measure.number(`supply in month ${m}`, protocol.launchSupplyIo + total, supply[row] as number);
    measure.number(`share after month ${m}`, total / protocol.rewardPoolIo, share[row] as number);
    measure.number(`month ${m}, published factor`, byPublished[m - 1], published[row] as number);
    measure.number(`inflation in month ${m}`, (12 * emitted) / before, inflation[row] as number);
  });
  return measure.result();
}

/** The twelve amounts the documentation prints, which round to the schedule. */
export function* officialCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: the published months, IO`, () => {
    const table = parseTable(file, content);
    const measure = new Measure(0.5);
    const { month } = scheduleInIo();
    const official = numbersOf(table, 'official_docs_IO');
    const exact = numbersOf(table, 'exact_q_IO');
    monthsOf(table).forEach((m, row) => {
      measure.absolute(`month ${m}, published`, month[m - 1], official[row] as number);
      measure.absolute(`month ${m}, to the cent`, month[m - 1], exact[row] as number, 0.005 + MICRO);
    });
    return measure.result();
  });
}

/** The twenty years of the schedule and what they are of the pool, the supply and the published chart. */
export function* yearlyCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: years`, () => {
    const table = parseTable(file, content);
    const measure = new Measure(1e-4);
    const { sofar } = scheduleInIo();
    const after = (year: number) => (year === 0 ? 0 : (sofar[12 * year - 1] ?? Number.NaN));
    const emitted = numbersOf(table, 'emitted_IO');
    const share = numbersOf(table, 'pct_of_300M');
    const growth = numbersOf(table, 'growth_of_supply_pct_no_burn');
    const nominal = numbersOf(table, 'nominal_rate_at_end_of_year_pct_8pct_times_q12k');
    numbersOf(table, 'year').forEach((year, row) => {
      const now = after(year) - after(year - 1);
      const supply = protocol.launchSupplyIo + after(year - 1);
      const atEnd = decayed(protocol.initialEmissionRate, 12 * year);
      measure.absolute(`year ${year}, IO`, now, emitted[row] as number);
      measure.absolute(`year ${year}, share`, (100 * now) / protocol.rewardPoolIo, share[row] as number);
      measure.absolute(`year ${year}, growth`, (100 * now) / supply, growth[row] as number);
      measure.absolute(`year ${year}, nominal rate`, 100 * atEnd, nominal[row] as number);
    });
    return measure.result();
  });
}

function decayed(value: number, months: number): number {
  let result = value;
  for (let month = 0; month < months; month++) result *= 1 - protocol.emissionDeclinePerMonth;
  return result;
}
