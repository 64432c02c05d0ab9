/**
 * One miner's column of an epoch: one value a row, that is, a permitted validator. `weights` holds all columns one
 * after the other, `start` is where this one begins; `stored` and `raw` are the chain's u16 matrices of the subnet by
 * columns, `storedStart` is where the column begins there, `rows` the uid of each row.
 */
export interface EpochColumns {
  readonly rowCount: number;
  readonly rows: Int32Array;
  readonly rowStake: Float64Array;
  /** Divisors of the rows' weights, made ready by `prepareDivisors`. */
  readonly rowSums: Float64Array;
  readonly rowTrust: Float64Array;
  readonly rowDividends: Float64Array;
  /** What a full bond of the row is stored as: 65,535, or 0 where the permit is lost. */
  readonly rowLimits: Float64Array;
  readonly weights: Float64Array;
  /** By row: the bonds of one column. */
  readonly bonds: Float64Array;
  /** Stake-weighted sums of a column before and after clipping, as `judge` leaves them. */
  readonly rankSums: Float64Array;
}

/**
 * Everything in an epoch that rounds. Sums, differences and comparisons are the same in both modes; products and
 * quotients go through here, a column at a time.
 */
export interface Arithmetic {
  /** part / whole; 0 when whole is 0. */
  ratio(part: number, whole: number): number;
  product(a: number, b: number): number;
  /** In place: every stake as a share of their sum; unchanged when that is 0. */
  sharesOfStake(stake: Float64Array): void;
  /** In place: values over one divisor, not 0. */
  divide(values: Float64Array, start: number, count: number, divisor: number): void;
  /** In place: makes divisors ready for `takeWeights`, so that a value over 0 becomes 0. */
  prepareDivisors(divisors: Float64Array, count: number): void;
  /** Writes a column of weights, each over its row's divisor; returns the largest. */
  takeWeights(columns: EpochColumns, start: number, raw: Uint16Array, rawStart: number): number;
  /**
   * Clips a column at `most`: adds what is left to the rows' trust, notes both stake-weighted sums, and leaves the
   * weights that bonds are bought with, W + penalty × (clipped − W).
   */
  judge(columns: EpochColumns, start: number, most: number, penalty: number): void;
  /**
   * Yuma 2: buys bonds of a column by stake × weight, averages them as shares with those held (none when `isNew`),
   * adds what they earn of `incentive` to the rows, and stores them over their largest.
   */
  shareBonds(
    columns: EpochColumns,
    start: number,
    stored: Uint16Array,
    storedStart: number,
    rate: number,
    incentive: number,
    isNew: boolean,
  ): void;
  /** Yuma 3: bonds of a column move towards the weights; stores them. Returns their sum. */
  followWeights(
    columns: EpochColumns,
    start: number,
    stored: Uint16Array,
    storedStart: number,
    rate: number,
    isNew: boolean,
  ): number;
  /** Adds bonds / sum × incentive to what the rows earn. */
  earn(columns: EpochColumns, sum: number, incentive: number): void;
  /** Liquid alpha: low + (high − low) / (1 + exp(−steepness / 100 × (difference − 0.5))), within [low, high]. */
  liquidRate(difference: number, low: number, high: number, steepness: number): number;
  /** A share of an emission in rao, rounded down. */
  rao(share: number, emission: number): number;
}
