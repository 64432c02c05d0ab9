import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import { parseFields, refuseUnknown, type Fields } from '../../shared/verification/fields';
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
import { halfDigit, numbersOf, textsOf } from './table';

/** March 2025, the ninth month, has 744 hours. */
const MARCH_2025 = 8;
const HOURS_OF_MARCH = 744;
const POINTS_OF_A_BLOCK = 1e7;
/** A block's emission is printed to the cent and a device's share of it to three decimals. */
const EMISSION_PRINTED = 0.005;
const SHARE_PRINTED = 0.0005;
/** Computed rewards carry five decimals or more. */
const REWARD_PRINTED = 5e-6;
/** Whole micro-IO, and scores of six decimals. */
const WHOLE = 1e-6;
const RECORD_COLUMNS = ['what', 'real_value', 'oracle_value', 'how', 'source'] as const;
/** Relative: constants carry ten digits or more, of which bisection finds so many. */
const DIGITS = 1e-14;
const FOUND = 1e-12;

function blockOfMarch(): number {
  const month = protocolSchedule()[MARCH_2025] as number;
  return hourlyBlock(month, 0, HOURS_OF_MARCH) / MICRO_PER_IO;
}

/** The reward of a device with so many points of a block, and what the digits of emission and points leave open of it. */
function rewardOf(points: number): Omit<BlockRecord, 'name'> {
  const block = blockOfMarch();
  const open = (EMISSION_PRINTED * points + SHARE_PRINTED * block) / POINTS_OF_A_BLOCK;
  return { own: () => (block * points) / POINTS_OF_A_BLOCK, printed: REWARD_PRINTED, open };
}

interface BlockRecord {
  readonly name: string;
  readonly own: () => number;
  /** How finely the explorer prints it, and how far the inputs it prints leave the computed value open. */
  readonly printed: number;
  readonly open: number;
}

/** How each record of the explorer is computed. */
const RECORDS: readonly BlockRecord[] = [
  { name: 'hourly block emission 2025-03-05T09:00..12:00Z', own: blockOfMarch, printed: 0.005, open: WHOLE },
  {
    name: 'device reward H100x8 hired tier Ultra-High',
    ...rewardOf(32_811.192),
  },
  {
    name: 'device reward M3 Max x1 tier Medium 2025-03-13T11:00Z',
    ...rewardOf(591.134),
  },
  {
    name: 'base score H100x8 mult 10 tier 4 hired',
    own: () => baseScore(4, 10, 8, 1),
    printed: 0,
    open: WHOLE,
  },
  {
    name: 'base score M3 Max x1 mult 1 tier 2 not hired',
    own: () => baseScore(2, 1, 1, 0),
    printed: 0,
    open: WHOLE,
  },
];

/** Records of real hourly blocks: emission, what two devices were paid, their base scores. A case a record. */
export function* recordCases(file: string, content: string): Generator<CaseResult> {
  yield* namedRows(file, content, RECORD_COLUMNS, (table, name, row) => {
    const record = RECORDS.find((each) => each.name === name);
    if (!record) throw new CaseError(`${file}: what, row ${row + 1}: "${name}" is no known record`);
    const measure = new Measure(record.open);
    for (const column of ['real_value', 'oracle_value'] as const) {
      const digits = Math.min(record.printed, halfDigit(textsOf(table, column)[row] as string));
      measure.absolute(column, record.own(), numbersOf(table, column)[row] as number, record.open + digits);
    }
    return measure.result();
  });
}

/** The numbers the schedule is made of: exact and published declines, first and last month. */
export function* constantCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(file, () => compareConstants(file, content));
}

function compareConstants(file: string, content: string): Comparison {
  const fields = parseFields(file, content);
  const measure = new Measure(DIGITS);
  const { month } = scheduleInIo();
  const decline = declineForTotal(FIRST_MONTH_IO, protocol.emissionMonths, protocol.rewardPoolIo, 0.05);
  let annual = 1;
  for (let i = 0; i < 12; i++) annual *= 1 - protocol.emissionDeclinePerMonth;
  const own: Readonly<Record<string, () => readonly [value: number, tolerance?: number]>> = {
    exact_monthly_factor: () => [1 - protocol.emissionDeclinePerMonth],
    exact_monthly_disinflation: () => [decline, FOUND],
    published_monthly_factor: () => [PUBLISHED_MONTHLY_FACTOR],
    published_monthly_disinflation: () => [1 - PUBLISHED_MONTHLY_FACTOR, FOUND],
    exact_hourly_disinflation: () => [exactHourlyDecline(), FOUND],
    published_hourly_disinflation: () => [PUBLISHED_HOURLY_DECLINE],
    hourly_periods: () => [HOURLY_PAYMENTS, 0],
    first_month_IO: () => [month[0] as number, FOUND],
    month240_IO: () => [month.at(-1) as number, 1e-11],
    annual_factor: () => [annual],
  };
  refuseUnknown(fields, Object.keys(own));
  for (const [name, compute] of Object.entries(own)) {
    const [value, tolerance] = compute();
    measure.number(name, value, constantField(fields, name), tolerance, 0);
  }
  return measure.result();
}

/** A number, or the digits of one. */
function constantField({ file, values }: Fields, name: string): number {
  const given = values[name];
  if (given === undefined) throw new CaseError(`${file}: ${name} is missing`);
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new CaseError(`${file}: ${name} is ${JSON.stringify(given)}: that is no number`);
}
