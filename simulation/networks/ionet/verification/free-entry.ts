import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { meanTimeInside } from '../mechanisms/congestion';
import { growthOf, lastProfitableJoinDay, paybackDays } from '../mechanisms/cohort-payback';
import { subsidisedShare, zeroProfitFleet } from '../mechanisms/zero-profit';
import { halfDigit, numbersOf, tableOf, textsOf, without, type Table } from './table';

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
const KINDS = ['zero_profit', 'mm1'] as const;
/** Relative; doubles are printed whole. */
const DIGITS = 1e-9;
const LEAVES = /share that leaves without subsidy=([\d.]+)/;

/**
 * Days until a joining card has paid for itself, and the last day on which one does: blank or inf where none does. The growth of the fleet is
 * found again from both.
 */
export function* cohortCases(file: string, content: string): Generator<CaseResult> {
  const integral = 'numeric_integral_equals_capex';
  const lacking = without(file, content, [integral]);
  yield caseResult(`${file}: payback, last day to join, growth${lacking}`, () => {
    const table = tableOf(file, content, COHORT_COLUMNS);
    const measure = new Measure(DIGITS);
    const inputs = ['emission_usd_per_day', 'n0', 'growth_per_day', 'capex_usd', 'join_day_j'] as const;
    const columns = inputs.map((name) => numbersOf(table, name));
    const integrals = table.names.includes(integral) ? textsOf(table, integral) : undefined;
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
      else {
        const printed = numberIn(table, 'payback_days_T_j', row);
        measure.number(`payback_days_T_j, ${where}`, payback, printed);
        const left = numberIn(table, 'last_profitable_join_day', row) - joinDay;
        measure.number(`growth_per_day, ${where}`, growthOf(printed, left), growthPerDay, DIGITS, 0);
      }
      if (!integrals) return;
      if (payback === Infinity) refuseUnless(table, integral, row, integrals[row] as string, '');
      else measure.number(`${integral}, ${where}`, capexUsd, numberIn(table, integral, row), DIGITS, 0);
    });
    return measure.result();
  });
}

/**
 * The fleet that free entry carries and the share of it that leaves without rewards; mean times in a queue of one server, which the on-chain log
 * is. Rows of another kind fail.
 */
export function* entryCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: zero-profit fleet, mean time in a queue`, () => {
    const table = tableOf(file, content, ENTRY_COLUMNS);
    const measure = new Measure(DIGITS);
    textsOf(table, 'kind').forEach((kind, row) => {
      if (!(KINDS as readonly string[]).includes(kind)) {
        throw new CaseError(`${file}: kind, row ${row + 1}: "${kind}" is none of ${KINDS.join(', ')}`);
      }
      if (kind === 'mm1') {
        const [arrivals = 0, served = 0] = (['a', 'b'] as const).map((name) => numberIn(table, name, row));
        const name = `result, row ${row + 1} (a ${arrivals}, b ${served})`;
        measure.number(name, meanTimeInside(arrivals, served), numberIn(table, 'result', row), DIGITS, 0);
        return;
      }
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
