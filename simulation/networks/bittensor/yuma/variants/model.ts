/** One epoch's results; validators and miners are numbered apart, matrices stored row by row (row = validator). */
export interface YumaOutcome {
  readonly consensus: Float64Array;
  readonly clipped: Float64Array;
  readonly ranks: Float64Array;
  readonly incentive: Float64Array;
  readonly trust: Float64Array;
  readonly validatorTrust: Float64Array;
  readonly bonds: Float64Array;
  readonly dividends: Float64Array;
}

/** A version of Yuma Consensus for a fixed set of validators and miners; keeps bonds from epoch to epoch. */
export interface YumaModel {
  readonly validators: number;
  readonly miners: number;
  readonly outcome: YumaOutcome;
  /** Runs an epoch on weights (validators × miners, any scale by row) and stake; overwrites `outcome`. */
  run(weights: Float64Array, stake: Float64Array): void;
  /** Clears the bonds to a miner where the version knows such resets. */
  resetBonds(miner: number): void;
}

/** Zeros of the right shape. */
export function createOutcome(validators: number, miners: number): YumaOutcome {
  const matrix = () => new Float64Array(validators * miners);
  const column = () => new Float64Array(miners);
  return {
    consensus: column(),
    clipped: matrix(),
    ranks: column(),
    incentive: column(),
    trust: column(),
    validatorTrust: new Float64Array(validators),
    bonds: matrix(),
    dividends: new Float64Array(validators),
  };
}
