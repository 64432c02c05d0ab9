/** The versions of yuma-simulation. */
export const yumaVersions = ['YUMA1', 'YUMA2', 'YUMA2B', 'YUMA2C', 'YUMA3', 'YUMA3_LIQUID'] as const;
export type YumaVersion = (typeof yumaVersions)[number];

/** Parameters of yuma-simulation in its own terms. Source: bactensor/yuma-simulation `_internal/yumas.py`. */
export interface VariantSettings {
  /** Majority of stake, 0…1. */
  readonly kappa: number;
  /** 0 = bonds from weights as set, 1 = from clipped weights. */
  readonly bondPenalty: number;
  /** Share of the old bonds that stays. */
  readonly bondMovingAverage: number;
  readonly liquidAlpha: boolean;
  readonly alphaLow: number;
  readonly alphaHigh: number;
  readonly alphaSigmoidSteepness: number;
  /** Consensus that liquid alpha looks at: this epoch's, the last one's, or the larger of both. */
  readonly liquidConsensus: 'CURRENT' | 'PREVIOUS' | 'MIXED';
  /** Yuma 2C: loss of bonds an epoch, and the most that is bought, as a share of the capacity. */
  readonly decayRate: number;
  readonly capacityAlpha: number;
  /** All incentive to the miner with the highest rank. */
  readonly winnerTakesAll: boolean;
}

/** The package's defaults. */
export const defaultVariantSettings: VariantSettings = {
  kappa: 0.5,
  bondPenalty: 1,
  bondMovingAverage: 0.1,
  liquidAlpha: false,
  alphaLow: 0.1,
  alphaHigh: 0.3,
  alphaSigmoidSteepness: 10,
  liquidConsensus: 'MIXED',
  decayRate: 0.1,
  capacityAlpha: 0.1,
  winnerTakesAll: false,
};
