/** Hyperparameters of one subnet in the chain's own units. Source: Subtensor `lib.rs`, `epoch/run_epoch.rs`. */
export interface YumaParameters {
  /** Majority of stake that consensus needs, u16 (32,767 of 65,535). */
  readonly kappa: number;
  /** Share of the clipping that bonds feel, u16: 0 = weights as set, 65,535 = clipped weights. */
  readonly bondsPenalty: number;
  /** How much of the old bonds stays, in millionths. */
  readonly bondsMovingAverage: number;
  /** Permits of the next epoch. */
  readonly maxValidators: number;
  /** Blocks without new weights after which a validator's stake no longer counts. */
  readonly activityCutoff: number;
  /** Blocks from epoch to epoch. */
  readonly tempo: number;
  /** Stake below it counts as 0, in the unit of the stake. */
  readonly stakeThreshold: number;
  /** Bonds of each pair by themselves (Yuma 3) rather than as shares of a miner (Yuma 2). */
  readonly yuma3: boolean;
  /** With Yuma 3: the rate of each bond follows from how far weight, bond and consensus lie apart. */
  readonly liquidAlpha: boolean;
  /** Bounds of that rate, u16, and its steepness in hundredths. */
  readonly alphaLow: number;
  readonly alphaHigh: number;
  readonly alphaSigmoidSteepness: number;
}

/** A new subnet's hyperparameters; the stake threshold is that of a simulation without small stakes. */
export const defaultYumaParameters: YumaParameters = {
  kappa: 32_767,
  bondsPenalty: 65_535,
  bondsMovingAverage: 900_000,
  maxValidators: 64,
  activityCutoff: 5_000,
  tempo: 360,
  stakeThreshold: 0,
  yuma3: false,
  liquidAlpha: false,
  alphaLow: 45_875,
  alphaHigh: 58_982,
  alphaSigmoidSteepness: 1_000,
};

/** A copy to change. Written out, so that it has one shape in every run, for which compiled code is kept. */
export const copyParameters = (
  given: YumaParameters,
): { -readonly [K in keyof YumaParameters]: YumaParameters[K] } => ({
  kappa: given.kappa,
  bondsPenalty: given.bondsPenalty,
  bondsMovingAverage: given.bondsMovingAverage,
  maxValidators: given.maxValidators,
  activityCutoff: given.activityCutoff,
  tempo: given.tempo,
  stakeThreshold: given.stakeThreshold,
  yuma3: given.yuma3,
  liquidAlpha: given.liquidAlpha,
  alphaLow: given.alphaLow,
  alphaHigh: given.alphaHigh,
  alphaSigmoidSteepness: given.alphaSigmoidSteepness,
});
