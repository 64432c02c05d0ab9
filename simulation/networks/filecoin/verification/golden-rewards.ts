import { baselineRewardOfStep, simpleRewardOf } from '../epoch-reward/epoch-reward';
import { CaseError } from '../../shared/verification/case-error';
import type { Comparison } from '../../shared/verification/case-result';
import { textsOf, type Table } from '../../shared/verification/table';

/**
 * Compares one of the reward actor's own golden tables: x = epoch, or t0 and t1 = effective network time as
 * Q.128, against y = attoFIL of the epoch. Every integer has to be equal. Throws CaseError for another table.
 */
export function compareGoldenRewards(table: Table): Comparison {
  const isBaseline = table.names.includes('t0');
  const expected = integersOf(table, 'y');
  const from = integersOf(table, isBaseline ? 't0' : 'x');
  const to = isBaseline ? integersOf(table, 't1') : from;
  let worst = { row: 0, off: 0n, got: 0n };
  expected.forEach((reward, row) => {
    const start = from[row] ?? 0n;
    const computed = isBaseline ? baselineRewardOfStep(start, to[row] ?? 0n) : simpleRewardOf(start);
    const off = computed > reward ? computed - reward : reward - computed;
    if (off > worst.off) worst = { row, off, got: computed };
  });
  return {
    compared: expected.length,
    worst:
      worst.off === 0n
        ? 'every row, to the attoFIL'
        : `row ${worst.row + 1}: expected ${expected[worst.row]}, got ${worst.got} attoFIL`,
    error: Number(worst.off) / Math.max(1, Math.abs(Number(expected[worst.row]))),
    tolerance: 0,
  };
}

function integersOf(table: Table, name: string): bigint[] {
  return textsOf(table, name).map((cell, row) => {
    if (!/^\d+$/.test(cell))
      throw new CaseError(`${table.file}: ${name}, row ${row + 1}: "${cell}" is no integer`);
    return BigInt(cell);
  });
}
