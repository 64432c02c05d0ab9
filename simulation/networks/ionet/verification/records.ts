import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import { parseFields } from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { baseScore } from '../mechanisms/block-score';
import { declineForTotal } from '../mechanisms/disinflation';
import { hourlyBlock } from '../mechanisms/emission-schedule';
import { MICRO_PER_IO } from '../micro';
import {
  FIRST_MONTH_IO,
  HOURLY_PAYMENTS,
  protocol,
  protocolSchedule,
  PUBLISHED_HOURLY_DECLINE,
  PUBLISHED_MONTHLY_FACTOR,
  scheduleInIo,
} from './protocol';
import { exactHourlyDecline } from './readings';
import { namedRows } from './named-rows';
import { numbersOf } from './table';

/** March 2025, the ninth month, has 744 hours. */
const MARCH_2025 = 8;
const HOURS_OF_MARCH = 744;
const POINTS_OF_A_BLOCK = 1e7;
/** Computed values carry five decimals or more. */
const COMPUTED = 1e-5;

function blockOfMarch(): number {
  const month = protocolSchedule()[MARCH_2025] as number;
  return hourlyBlock(month, 0, HOURS_OF_MARCH) / MICRO_PER_IO;
}

/** How each record of the explorer is computed, and how finely it is printed there. */
const RECORDS: readonly { readonly name: RegExp; readonly own: () => number; readonly printed: number }[] = [
  { name: /^hourly block emission/, own: blockOfMarch, printed: 0.005 },
  {
    name: /^device reward H100x8/,
    own: () => (blockOfMarch() * 32_811.192) / POINTS_OF_A_BLOCK,
    printed: 1e-4,
  },
  {
    name: /^device reward M3 Max/,
    own: () => (blockOfMarch() * 591.134) / POINTS_OF_A_BLOCK,
    printed: 1e-4,
  },
  { name: /^base score H100x8/, own: () => baseScore(4, 10, 8, 1), printed: 1e-6 },
  { name: /^base score M3 Max/, own: () => baseScore(2, 1, 1, 0), printed: 1e-6 },
];

/** Records of real hourly blocks: emission, what two devices were paid, their base scores. A case a record. */
export function* recordCases(file: string, content: string): Generator<CaseResult> {
  yield* namedRows(file, content, 'what', (table, name, row) => {
    const record = RECORDS.find((each) => each.name.test(name));
    if (!record) throw new CaseError(`"${name}" is no known record`);
    const measure = new Measure(record.printed);
    measure.absolute('real_value', record.own(), numbersOf(table, 'real_value')[row] as number);
    const computed = numbersOf(table, 'oracle_value')[row] as number;
    measure.absolute('oracle_value', record.own(), computed, Math.min(record.printed, COMPUTED));
    return measure.result();
  });
}

/** The numbers the schedule is made of: exact and published declines, first and last month. */
export function* constantCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(file, () => compareConstants(file, content));
}

function compareConstants(file: string, content: string): Comparison {
  const { values } = parseFields(file, content);
  const measure = new Measure(1e-12);
  const { month } = scheduleInIo();
  const decline = declineForTotal(FIRST_MONTH_IO, protocol.emissionMonths, protocol.rewardPoolIo, 0.05);
  let annual = 1;
  for (let i = 0; i < 12; i++) annual *= 1 - protocol.emissionDeclinePerMonth;
  const own: Readonly<Record<string, () => readonly [value: number, tolerance?: number]>> = {
    exact_monthly_factor: () => [1 - protocol.emissionDeclinePerMonth, 1e-15],
    exact_monthly_disinflation: () => [decline],
    published_monthly_factor: () => [PUBLISHED_MONTHLY_FACTOR],
    published_monthly_disinflation: () => [1 - PUBLISHED_MONTHLY_FACTOR, 1e-15],
    exact_hourly_disinflation: () => [exactHourlyDecline()],
    published_hourly_disinflation: () => [PUBLISHED_HOURLY_DECLINE],
    hourly_periods: () => [HOURLY_PAYMENTS, 0],
    first_month_IO: () => [month[0] as number, 1e-6],
    month240_IO: () => [month.at(-1) as number, 1e-6],
    annual_factor: () => [annual, 1e-14],
  };
  for (const [name, compute] of Object.entries(own)) {
    if (!(name in values)) continue;
    const expected = Number(values[name]);
    if (!Number.isFinite(expected)) throw new CaseError(`${file}: ${name} is no number`);
    const [value, tolerance] = compute();
    measure.absolute(name, value, expected, tolerance);
  }
  return measure.result();
}
