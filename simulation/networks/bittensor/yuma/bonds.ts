import type { EpochColumns } from './arithmetic';
import { FULL_BOND } from './chain-bonds';

/** Takes a column of stored bonds (u16), one a row, and returns their sum; bonds to a new miner are 0. */
export function takeBonds(
  { rows, rowCount, bonds }: EpochColumns,
  stored: Uint16Array,
  storedStart: number,
  isNew: boolean,
): number {
  let sum = 0;
  for (let r = 0; r < rowCount; r++) {
    const bond = isNew ? 0 : (stored[storedStart + (rows[r] as number)] as number);
    bonds[r] = bond;
    sum += bond;
  }
  return sum;
}

/**
 * Stores a column of bonds of 0…1 as u16, rounded down, less the `loss` of bonds that were not rounded before. Validators that
 * lose their permit lose the bonds.
 * Source: Subtensor `run_epoch.rs`, `math.rs fixed_proportion_to_u16`.
 */
export function storeBonds(
  { rows, rowCount, rowLimits, bonds }: EpochColumns,
  stored: Uint16Array,
  storedStart: number,
  loss = 0,
): void {
  for (let r = 0; r < rowCount; r++) {
    const bond = bonds[r] as number;
    const limit = rowLimits[r] as number;
    stored[storedStart + (rows[r] as number)] = bond > FULL_BOND ? limit : Math.max(0, bond * limit - loss);
  }
}
