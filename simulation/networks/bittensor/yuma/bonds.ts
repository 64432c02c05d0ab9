import type { EpochColumns } from './arithmetic';

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
 * Stores a column of bonds of 0…1 as u16, rounded down. Validators that lose their permit lose the bonds.
 * Source: Subtensor `run_epoch.rs`, `math.rs fixed_proportion_to_u16`.
 */
export function storeBonds(
  { rows, rowCount, rowLimits, bonds }: EpochColumns,
  stored: Uint16Array,
  storedStart: number,
): void {
  for (let r = 0; r < rowCount; r++) {
    stored[storedStart + (rows[r] as number)] = (bonds[r] as number) * (rowLimits[r] as number);
  }
}
