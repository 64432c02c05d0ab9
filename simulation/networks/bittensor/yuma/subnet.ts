/**
 * What the chain stores about a subnet between epochs, n uids. The matrices are stored by columns: what validator i
 * gives miner j stands at j × n + i, because an epoch works on a miner at a time.
 */
export interface YumaSubnet {
  readonly uids: number;
  /** Stake weight of each uid: alpha + tao weight × root stake, any unit. */
  readonly stake: Float64Array;
  /** n × n weights as set, u16. */
  readonly weights: Uint16Array;
  /** Sum of a validator's weights. */
  readonly weightSums: Float64Array;
  /** n × n: 1 where a validator's row names the uid, be it with weight 0. */
  readonly weightIsSet: Uint8Array;
  /** 1 where somebody has weighed the uid, so that its column of weights may hold other than zeros. */
  readonly isWeighed: Uint8Array;
  /** n × n bonds, u16; the epoch replaces them. */
  readonly bonds: Uint16Array;
  /** 1 where somebody may hold bonds of the uid. */
  readonly isBonded: Uint8Array;
  /** 1 where a uid may validate in this epoch; the epoch writes those of the next. */
  readonly permits: Uint8Array;
  /** Block of the last weights, of the registration, and of the oldest weights still hidden (else Infinity). */
  readonly lastUpdate: Float64Array;
  readonly registeredAt: Float64Array;
  readonly committedAt: Float64Array;
  block: number;
  /** Uid of the subnet's owner, −1 for none: keeps its stake, its permit and its weight on itself. */
  ownerUid: number;
}

/** An empty subnet of `uids` neurons, all registered at block 0 with weights of block 1. */
export function createSubnet(uids: number): YumaSubnet {
  return {
    uids,
    stake: new Float64Array(uids),
    weights: new Uint16Array(uids * uids),
    weightSums: new Float64Array(uids),
    weightIsSet: new Uint8Array(uids * uids),
    isWeighed: new Uint8Array(uids),
    bonds: new Uint16Array(uids * uids),
    isBonded: new Uint8Array(uids),
    permits: new Uint8Array(uids),
    lastUpdate: new Float64Array(uids).fill(1),
    registeredAt: new Float64Array(uids),
    committedAt: new Float64Array(uids).fill(Infinity),
    block: 361,
    ownerUid: -1,
  };
}

/** Sets one weight of a validator, a whole number of 0…65,535. */
export function setWeight(subnet: YumaSubnet, validator: number, miner: number, weight: number): void {
  const { uids, weights, weightSums, weightIsSet, isWeighed } = subnet;
  const at = miner * uids + validator;
  weightSums[validator] = (weightSums[validator] as number) + weight - (weights[at] as number);
  weights[at] = weight;
  weightIsSet[at] = 1;
  isWeighed[miner] = 1;
}

/** Replaces all bonds by a matrix stored by rows, u16. */
export function setBonds({ bonds, isBonded, uids }: YumaSubnet, matrix: ArrayLike<number>): void {
  bonds.set(transposed(matrix, uids));
  isBonded.fill(1);
}

/** Clears a validator's row, as the chain does before it stores new weights. */
export function clearWeights(subnet: YumaSubnet, validator: number): void {
  const { weights, weightIsSet, weightSums, uids } = subnet;
  weightSums[validator] = 0;
  for (let at = validator; at < weights.length; at += uids) weights[at] = weightIsSet[at] = 0;
}

/** Bond reset: a miner's bonds are cleared. Source: Subtensor `run_epoch.rs do_reset_bonds`. */
export function resetBonds({ bonds, isBonded, uids }: YumaSubnet, miner: number): void {
  bonds.fill(0, miner * uids, (miner + 1) * uids);
  isBonded[miner] = 0;
}

/** A copy of a matrix by rows for one by columns, and the other way round. */
export function transposed(matrix: ArrayLike<number>, uids: number): Float64Array {
  return Float64Array.from({ length: uids * uids }, (_, at) => {
    const row = Math.floor(at / uids);
    return matrix[(at - row * uids) * uids + row] as number;
  });
}
