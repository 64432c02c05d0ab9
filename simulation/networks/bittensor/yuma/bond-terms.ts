import { fixedQuotient } from './fixed-point';
import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;

/** Share of the new bonds in the average: 1 − bonds moving average, the chain's own number in both modes. */
export const bondsRate = ({ bondsMovingAverage }: YumaParameters): number =>
  1 - fixedQuotient(bondsMovingAverage, 1_000_000);

/** Whether a miner was registered since the last epoch, so that its bonds start at 0. Source: `run_epoch.rs`. */
export function isNewMiner(
  { block, registeredAt }: YumaSubnet,
  { tempo }: YumaParameters,
  miner: number,
): boolean {
  return Math.max(0, block - tempo) <= (registeredAt[miner] as number);
}

/** Prepares the rows for bonding: nothing earned yet, and bonds stored as 0 where the permit is lost. */
export function openBonds({ rows, rowCount, rowLimits, rowDividends, nextPermits }: YumaWorkspace): void {
  rowDividends.fill(0);
  for (let r = 0; r < rowCount; r++) rowLimits[r] = ALL * (nextPermits[rows[r] as number] as number);
}

/** Writes what the rows earned as dividends of their uids. */
export function storeDividends({ rows, rowCount, rowDividends, dividends }: YumaWorkspace): void {
  dividends.fill(0);
  for (let r = 0; r < rowCount; r++) dividends[rows[r] as number] = rowDividends[r] as number;
}
