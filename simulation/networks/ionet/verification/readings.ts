import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { declineForTotal, decliningSum } from '../mechanisms/disinflation';
import { MICRO_PER_IO } from '../micro';
import {
  ARTICLE_MONTHLY_DECLINE,
  FIRST_HOUR_IO,
  HOURLY_PAYMENTS,
  protocol,
  protocolSchedule,
  PUBLISHED_HOURLY_DECLINE,
  PUBLISHED_MONTHLY_FACTOR,
} from './protocol';
import { namedRows } from './named-rows';
import { numbersOf, tableOf } from './table';

const { emissionMonths, launchSupplyIo, maximumSupplyIo, rewardPoolIo, initialEmissionRate } = protocol;
const PUBLISHED_DECLINE = 1 - PUBLISHED_MONTHLY_FACTOR;
/** Sums of 240 and of 175,319 doubles near 3e8 IO. */
const SUMMED = 1e-3;

/** Six decimals are printed. */
const HOURLY = 1e-6;
/** Of single hours ten are. */
const PAYMENT = 1e-9;
const READING_COLUMNS = ['reading', 'sum_over_20y_IO', 'verdict'] as const;
const HOURLY_COLUMNS = [
  'epoch_hour_n',
  'E_n_published_disinflation',
  'cum_published',
  'E_n_exact_disinflation',
  'cum_exact',
] as const;

const ofBase = (baseIo: number, decline: number) =>
  decliningSum((baseIo * initialEmissionRate) / 12, decline, emissionMonths);

/** The decline with which the hourly schedule pays exactly the pool. */
export const exactHourlyDecline = () =>
  declineForTotal(FIRST_HOUR_IO, HOURLY_PAYMENTS, rewardPoolIo, PUBLISHED_HOURLY_DECLINE * 2);

/** What twenty years pay in every reading of "8 % of the total" and "1.02 % a month", IO. */
const READINGS: Readonly<Record<string, () => number>> = {
  R1: () => ofBase(launchSupplyIo, PUBLISHED_DECLINE),
  'R1*': () => protocolSchedule().reduce((sum, micro) => sum + micro, 0) / MICRO_PER_IO,
  R2: () => ofBase(launchSupplyIo, ARTICLE_MONTHLY_DECLINE),
  R3: compounding,
  R4: () => ofBase(maximumSupplyIo, PUBLISHED_DECLINE),
  R5: () => ofBase(rewardPoolIo, PUBLISHED_DECLINE),
  R6: () => {
    const perFirst = decliningSum(1, PUBLISHED_DECLINE, 12);
    const first = (launchSupplyIo * initialEmissionRate) / perFirst;
    return decliningSum(first, PUBLISHED_DECLINE, emissionMonths);
  },
  R7: () => decliningSum(FIRST_HOUR_IO, PUBLISHED_HOURLY_DECLINE, HOURLY_PAYMENTS),
  'R7*': () => decliningSum(FIRST_HOUR_IO, exactHourlyDecline(), HOURLY_PAYMENTS),
};

/** The documentation's text formula, in which each month's rate is taken of the supply so far. */
function compounding(): number {
  let supply = launchSupplyIo;
  let rate = initialEmissionRate / 12;
  for (let month = 0; month < emissionMonths; month++) {
    supply += supply * rate;
    rate *= PUBLISHED_MONTHLY_FACTOR;
  }
  return supply - launchSupplyIo;
}

/** Twenty-year sums of the readings, one case each; a reading is known by the first word of its row. */
export function* readingCases(file: string, content: string): Generator<CaseResult> {
  yield* namedRows(file, content, READING_COLUMNS, (table, reading, row) => {
    const sum = READINGS[reading.split(' ', 1)[0] ?? ''];
    if (!sum) throw new CaseError(`${file}: reading, row ${row + 1}: "${reading}" is no known reading`);
    const measure = new Measure(SUMMED);
    measure.absolute('sum_over_20y_IO', sum(), numbersOf(table, 'sum_over_20y_IO')[row] as number);
    return measure.result();
  });
}

/** Payments of single hours and sums up to them in the older, hourly schedule, with both declines. */
export function* hourlyCases(file: string, content: string): Generator<CaseResult> {
  const columns = [
    ['published decline', () => PUBLISHED_HOURLY_DECLINE, 'E_n_published_disinflation', 'cum_published'],
    ['exact decline', exactHourlyDecline, 'E_n_exact_disinflation', 'cum_exact'],
  ] as const;
  for (const [name, decline, payment, sofar] of columns) {
    yield caseResult(`${file}: ${name}`, () => {
      const table = tableOf(file, content, HOURLY_COLUMNS);
      const measure = new Measure(HOURLY);
      const expected = numbersOf(table, payment);
      const cumulative = numbersOf(table, sofar);
      const rate = decline();
      numbersOf(table, 'epoch_hour_n').forEach((hour, row) => {
        if (!Number.isInteger(hour) || hour < 1 || hour > HOURLY_PAYMENTS)
          throw new CaseError(
            `${file}: epoch_hour_n, row ${row + 1}: there is no hour ${hour}, only 1 to ${HOURLY_PAYMENTS}`,
          );
        const before = decliningSum(FIRST_HOUR_IO, rate, hour - 1);
        const after = decliningSum(FIRST_HOUR_IO, rate, hour);
        const paid = FIRST_HOUR_IO - rate * before;
        measure.absolute(`${payment}, epoch_hour_n ${hour}`, paid, expected[row] as number, PAYMENT);
        measure.absolute(`${sofar}, epoch_hour_n ${hour}`, after, cumulative[row] as number);
      });
      return measure.result();
    });
  }
}
