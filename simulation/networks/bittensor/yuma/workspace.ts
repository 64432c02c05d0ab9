import type { EpochColumns } from './arithmetic';
import { createMedianStake, type MedianStake } from './consensus';

/**
 * Results and scratch of an epoch, allocated once for n uids. Vectors hold one value a uid, or one a row where it
 * says so: row r stands for the permitted validator `rows[r]`. The matrix is stored by columns, `rowCount` values for
 * each uid, so that everything an epoch does to a miner reads neighbouring numbers.
 */
export interface YumaWorkspace extends EpochColumns {
  readonly uids: number;
  /** Stake as shares of 1: of all, and of the active permitted validators alone. */
  readonly stakeShare: Float64Array;
  readonly activeStake: Float64Array;
  readonly nextPermits: Uint8Array;
  /** Stake-weighted median weight of each uid. */
  readonly consensus: Float64Array;
  /** Sum of a validator's weights that survive the clipping. */
  readonly validatorTrust: Float64Array;
  /** Stake-weighted sum of weights before and after clipping, and their ratio. */
  readonly preranks: Float64Array;
  readonly ranks: Float64Array;
  readonly trust: Float64Array;
  /** Shares of 1 each: what miners and validators earn. */
  readonly incentive: Float64Array;
  readonly dividends: Float64Array;
  /** Emission of the epoch in rao. */
  readonly serverEmission: Float64Array;
  readonly validatorEmission: Float64Array;
  readonly combinedEmission: Float64Array;
  rowCount: number;
  /** The row of each uid, −1 without a permit. */
  readonly rowOf: Int32Array;
  /** Oldest block of the rows' last weights, and of hidden ones. */
  oldestUpdate: number;
  oldestCommit: number;
  /** Rows whose weight on a miner does not count, as many as the last call found. */
  readonly masked: Int32Array;
  /** As the matrix of weights: 1 where a validator's row names the uid and no mask removed it. */
  readonly named: Uint8Array;
  /** By row: the weights of one column, where no matrix of them is kept. */
  readonly column: Float64Array;
  readonly columnSums: ColumnSums;
  /** Room to rank stakes. */
  readonly ranking: Float64Array;
  readonly medianStake: MedianStake;
}

/** What one miner's column comes to. */
export interface ColumnSums {
  /** Bonds held, u16. */
  held: number;
  /** Stake of weights well below the consensus of the epoch before, and how many are near it. */
  below: number;
  near: number;
  /** How many rows hold the largest bond there is and weigh nothing. */
  topIdle: number;
  /** Stake-weighted sums before and after clipping, and of what is bought. */
  before: number;
  after: number;
  bought: number;
}

/** Room for epochs of a subnet with `uids` neurons; an epoch itself allocates nothing in float mode. */
export function createWorkspace(uids: number): YumaWorkspace {
  const vector = () => new Float64Array(uids);
  return {
    uids,
    stakeShare: vector(),
    activeStake: vector(),
    nextPermits: new Uint8Array(uids),
    consensus: vector(),
    validatorTrust: vector(),
    preranks: vector(),
    ranks: vector(),
    trust: vector(),
    incentive: vector(),
    dividends: vector(),
    serverEmission: vector(),
    validatorEmission: vector(),
    combinedEmission: vector(),
    rowCount: 0,
    rows: new Int32Array(uids),
    rowOf: new Int32Array(uids),
    rowStake: vector(),
    rowSums: vector(),
    rowTrust: vector(),
    rowDividends: vector(),
    rowLimits: vector(),
    rankSums: new Float64Array(3),
    oldestUpdate: Infinity,
    oldestCommit: Infinity,
    masked: new Int32Array(uids),
    weights: new Float64Array(uids * uids),
    named: new Uint8Array(uids * uids),
    bonds: vector(),
    column: vector(),
    columnSums: { held: 0, below: 0, near: 0, topIdle: 0, before: 0, after: 0, bought: 0 },
    ranking: vector(),
    medianStake: createMedianStake(uids),
  };
}
