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
  /** Weight on the miner at hand, then what is bought, then the bond; and the bond held before. */
  'weight',
  'held',
] as const;

/** Cells of a row: a cache line. */
export const CELLS_PER_ROW = 8;

/** Validators an epoch in float mode has room for: what the chain once let a subnet grow to (`DefaultMaxAllowedUids`). */
export const MOST_ROWS = 4096;

/**
 * The rows' cells in an epoch, side by side in one array: with an array for each value, a loop spends half its time on
 * finding the arrays. Row r begins at `CELLS_PER_ROW × (r + 1)`; the row before the first holds zeros and, as its weight,
 * the consensus, for what is looked up instead of branched to.
 *
 * There is one such array for all subnets, which is in use during an epoch only: where an array is a constant, loops know
 * where it stands and how long it is, and take a sixth less time. Files keep it and the positions in constants of their own:
 * what is imported is read anew in every round of a loop.
 */
export const rowCells = new Float64Array(CELLS_PER_ROW * (MOST_ROWS + 1));
/** The uid of each row. */
export const rowUids = new Int32Array(MOST_ROWS);
/** Where the cells of rows begin whose weights are near an expected median. */
export const nearRows = new Int32Array(MOST_ROWS);

/** Position of a value among the cells of its row. */
export const cellOf = (name: (typeof names)[number]): number => names.indexOf(name);

const FACTOR = cellOf('factor');
const MEDIAN_STAKE = cellOf('medianStake');
const STAKE = cellOf('stake');
const TRUST = cellOf('trust');
const EARNED = cellOf('earned');
const LIMIT = cellOf('limit');

/** Prepares the cells of an epoch from the rows' vectors and the stake of the median. */
export function openCells(workspace: YumaWorkspace): void {
  const { rows, rowCount, rowStake, rowSums, rowLimits, medianStake } = workspace;
  if (rowCount > MOST_ROWS) {
    throw new RangeError(
      `validators with a permit: ${rowCount} exceeds the ${MOST_ROWS} that float mode has room for`,
    );
  }
  openBonds(workspace);
  for (let r = 0; r < rowCount; r++) {
    const at = CELLS_PER_ROW * (r + 1);
    rowUids[r] = rows[r] as number;
    rowCells[at + FACTOR] = rowSums[r] as number;
    rowCells[at + MEDIAN_STAKE] = medianStake.stake[r] as number;
    rowCells[at + STAKE] = rowStake[r] as number;
    rowCells[at + LIMIT] = rowLimits[r] as number;
    rowCells[at + TRUST] = rowCells[at + EARNED] = 0;
  }
}
