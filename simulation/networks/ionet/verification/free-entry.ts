import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { lastProfitableJoinDay, paybackDays } from '../mechanisms/cohort-payback';
import { subsidisedShare, zeroProfitFleet } from '../mechanisms/zero-profit';
import { halfDigit, numbersOf, tableOf, textsOf, type Table } from './table';

const COHORT_COLUMNS = [
  'emission_usd_per_day',
  'n0',
  'growth_per_day',
  'capex_usd',
  'join_day_j',
  'payback_days_T_j',
  'last_profitable_join_day',
  'numeric_integral_equals_capex',
] as const;
const ENTRY_COLUMNS = ['kind', 'a', 'b', 'c', 'result', 'meaning'] as const;
const ZERO_PROFIT = 'zero_profit';
/** Relative; doubles are printed whole. */
const DIGITS = 1e-9;
const LEAVES = /share that leaves without subsidy=([\d.]+)/;

/** Days until a joining card has paid for itself, and the last day on which one does: blank or inf where none does. */
export function* cohortCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: payback, last day to join`, () => {
    const table = tableOf(file, content, COHORT_COLUMNS);
    const measure = new Measure(DIGITS);
    const inputs = ['emission_usd_per_day', 'n0', 'growth_per_day', 'capex_usd', 'join_day_j'] as const;
    const columns = inputs.map((name) => numbersOf(table, name));
    table.rows.forEach((_, row) => {
      const given = columns.map((column) => column[row] as number);
      const [rewardsUsdPerDay = 0, cards = 0, growthPerDay = 0, capexUsd = 0, joinDay = 0] = given;
      const fleet = { rewardsUsdPerDay, cards, growthPerDay, capexUsd };
      const where = `row ${row + 1} (${inputs.map((name, i) => `${name} ${given[i] ?? ''}`).join(', ')})`;
      const last = lastProfitableJoinDay(fleet);
      const payback = paybackDays(fleet, joinDay);
      const cell = (name: (typeof COHORT_COLUMNS)[number]) => textsOf(table, name)[row] as string;
      if (last < 0)
        refuseUnless(table, 'last_profitable_join_day', row, cell('last_profitable_join_day'), '');
      else
        measure.number(
          `last_profitable_join_day, ${where}`,
          last,
          numberIn(table, 'last_profitable_join_day', row),
        );
      if (payback === Infinity) refuseUnless(table, 'payback_days_T_j', row, cell('payback_days_T_j'), 'inf');
      else measure.number(`payback_days_T_j, ${where}`, payback, numberIn(table, 'payback_days_T_j', row));
    });
    return measure.result();
  });
}

/** The fleet that free entry carries and the share of it that leaves without rewards; other kinds of rows are not of this network. */
export function* entryCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: zero-profit fleet`, () => {
    const table = tableOf(file, content, ENTRY_COLUMNS);
    const measure = new Measure(DIGITS);
    textsOf(table, 'kind').forEach((kind, row) => {
      if (kind !== ZERO_PROFIT) return;
      const [rent, rewards, cost] = (['a', 'b', 'c'] as const).map((name) => numberIn(table, name, row));
      const fleet = zeroProfitFleet(rent as number, rewards as number, cost as number);
      const where = `row ${row + 1} (a ${rent ?? ''}, b ${rewards ?? ''}, c ${cost ?? ''})`;
      measure.number(`result, ${where}`, fleet, numberIn(table, 'result', row));
      const share = LEAVES.exec(textsOf(table, 'meaning')[row] as string)?.[1];
      if (share === undefined) return;
      const own = subsidisedShare(rent as number, rewards as number);
      measure.absolute(`meaning, share that leaves, ${where}`, own, Number(share), halfDigit(share) + DIGITS);
    });
    return measure.result();
  });
}

function numberIn(table: Table, name: string, row: number): number {
  const cell = textsOf(table, name)[row] as string;
  const value = cell === '' ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  throw new CaseError(`${table.file}: ${name}, row ${row + 1}: "${cell}" is no number`);
}

function refuseUnless(table: Table, name: string, row: number, cell: string, expected: string): void {
  if (cell === expected) return;
  throw new CaseError(
    `${table.file}: ${name}, row ${row + 1}: "${cell}" should be "${expected}": none pays back`,
  );
}
