/** Root validators and their votes; matrices hold a row a validator, an entry a subnet. */
export interface RootVotes {
  readonly validators: number;
  /** Shares of 1. */
  readonly stake: Float64Array;
  /** What a validator makes of a subnet's price, a factor. */
  readonly opinions: Float64Array;
  /** Written by the rule. */
  readonly weights: Float64Array;
  /** By subnet: stake of those who name it. */
  readonly trust: Float64Array;
}

/**
 * What an emission rule may read: one entry a subnet slot. The engine's state holds these arrays; a rule writes
 * shares (sum 1, or all 0 when nothing is emitted) into a preallocated array and allocates nothing.
 */
export interface ShareInputs {
  /** 1 where the subnet takes part in the emission, else 0. */
  readonly eligible: Uint8Array;
  /** Moving price, TAO per alpha. */
  readonly movingPrice: Float64Array;
  /** Share of miner incentive burned, 0…1. */
  readonly minerBurned: Float64Array;
  /** Root proportion, 0…1. */
  readonly rootProportion: Float64Array;
  /** Moving average of net user flow, TAO per block. */
  readonly userFlow: Float64Array;
  /** Moving average of protocol flow (injection + chain buys − root sells), TAO per block. */
  readonly protocolFlow: Float64Array;
  /** Room for a sorted copy. */
  readonly scratch: Float64Array;
  readonly flowNormExponent: number;
  /** TAO per block. */
  readonly flowCutoff: number;
  readonly gateExponent: number;
  /** Position of the bar in the ranking; 0 takes the quantile. */
  readonly gateRank: number;
  readonly gateQuantile: number;
  readonly rootVotes: RootVotes;
  /** Where the bar was found last: looked at first the next time. */
  barSlot: number;
}

/** Writes the emission share of every slot into `shares`; false when nothing is emitted and all of them are 0. */
export type ShareRule = (inputs: ShareInputs, shares: Float64Array) => boolean;

/** Sums below this are nothing: the chain's fixed point resolves 2^-64. */
const NOTHING = 1e-30;

/** Divides by their sum, in place. Returns false and leaves zeros when there is nothing to divide. */
export function normaliseShares(shares: Float64Array, sum: number): boolean {
  if (!(sum > NOTHING)) {
    shares.fill(0);
    return false;
  }
  const scale = 1 / sum;
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) * scale;
  return true;
}
