import type { Arithmetic } from './arithmetic';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;

/** Share of the new bonds in the average: 1 − bonds moving average. */
export function bondsRate(arithmetic: Arithmetic, { bondsMovingAverage }: YumaParameters): number {
  return 1 - arithmetic.ratio(bondsMovingAverage, 1_000_000);
}

/**
 * Takes one miner's stored bonds (u16), one a row, and returns their sum. Bonds to a miner registered since the last
 * epoch are 0. Source: Subtensor `run_epoch.rs`.
 */
export function takeBonds(
  { bonds: stored, uids, block, registeredAt }: YumaSubnet,
  { tempo }: YumaParameters,
  { rows, rowCount, bonds }: YumaWorkspace,
  miner: number,
): number {
  if (Math.max(0, block - tempo) <= (registeredAt[miner] as number)) {
    bonds.fill(0, 0, rowCount);
    return 0;
  }
  let sum = 0;
  for (let r = 0; r < rowCount; r++) {
    const bond = stored[(rows[r] as number) * uids + miner] as number;
    bonds[r] = bond;
    sum += bond;
  }
  return sum;
}

/**
 * Stores one miner's bonds of 0…1 as u16, rounded down. Validators that lose their permit lose the bonds.
 * Source: Subtensor `run_epoch.rs`, `math.rs fixed_proportion_to_u16`.
 */
export function storeBonds(
  { bonds: stored, uids }: YumaSubnet,
  { rows, rowCount, bonds, nextPermits }: YumaWorkspace,
  miner: number,
): void {
  for (let r = 0; r < rowCount; r++) {
    const uid = rows[r] as number;
    const bond = (bonds[r] as number) * ALL * (nextPermits[uid] as number);
    stored[uid * uids + miner] = bond < ALL ? bond : ALL;
  }
}

/** Writes what the rows earned as dividends of their uids. */
export function storeDividends({ rows, rowCount, rowDividends, dividends }: YumaWorkspace): void {
  dividends.fill(0);
  for (let r = 0; r < rowCount; r++) dividends[rows[r] as number] = rowDividends[r] as number;
}
