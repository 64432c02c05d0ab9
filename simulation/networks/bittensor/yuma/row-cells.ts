import { openBonds } from './bond-terms';
import type { YumaWorkspace } from './workspace';

/** What float mode keeps of a row. */
const names = [
  /** What makes a stored weight a share of its row: 1 / sum, 0 while it is masked. */
  'factor',
  /** Stake as the median counts it. */
  'medianStake',
  'stake',
  /** Sums over the miners so far: weights that survive clipping, and dividends. */
  'trust',
  'earned',
  /** What a full bond is stored as. */
  'limit',
  /** Weight on the miner at hand, then what is bought, then the bond. */
  'weight',
] as const;

/** Cells of a row: a cache line. */
export const CELLS_PER_ROW = 8;

/**
 * Position of a value among the cells of its row. The rows stand side by side in one array: with an array for each value,
 * a loop spends half its time on finding the arrays. Row r begins at `CELLS_PER_ROW × (r + 1)`; the row before the
 * first holds zeros and, as its weight, the consensus, for what is looked up instead of branched to. Files keep
 * positions in constants of their own: what is imported is read anew in every round of a loop.
 */
export const cellOf = (name: (typeof names)[number]): number => names.indexOf(name);

const FACTOR = cellOf('factor');
const MEDIAN_STAKE = cellOf('medianStake');
const STAKE = cellOf('stake');
const TRUST = cellOf('trust');
const EARNED = cellOf('earned');
const LIMIT = cellOf('limit');

/** Room for the cells of `rows` rows. */
export const createRowCells = (rows: number): Float64Array => new Float64Array(CELLS_PER_ROW * (rows + 1));

/** Prepares the cells of an epoch from the rows' vectors and the stake of the median. */
export function openCells(workspace: YumaWorkspace): void {
  const { cells, rowCount, rowStake, rowSums, rowLimits, medianStake } = workspace;
  openBonds(workspace);
  for (let r = 0; r < rowCount; r++) {
    const at = CELLS_PER_ROW * (r + 1);
    cells[at + FACTOR] = rowSums[r] as number;
    cells[at + MEDIAN_STAKE] = medianStake.stake[r] as number;
    cells[at + STAKE] = rowStake[r] as number;
    cells[at + LIMIT] = rowLimits[r] as number;
    cells[at + TRUST] = cells[at + EARNED] = 0;
  }
}
