/** What the chain stores about a subnet between epochs: n uids, matrices row by row (row = who judges). */
export interface YumaSubnet {
  readonly uids: number;
  /** Stake weight of each uid: alpha + tao weight × root stake, any unit. */
  readonly stake: Float64Array;
  /** n × n weights as set, u16. */
  readonly weights: Uint16Array;
  /** n × n: 1 where a validator's row names the uid, be it with weight 0. */
  readonly weightIsSet: Uint8Array;
  /** n × n bonds, u16; the epoch replaces them. */
  readonly bonds: Uint16Array;
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
    weightIsSet: new Uint8Array(uids * uids),
    bonds: new Uint16Array(uids * uids),
    permits: new Uint8Array(uids),
    lastUpdate: new Float64Array(uids).fill(1),
    registeredAt: new Float64Array(uids),
    committedAt: new Float64Array(uids).fill(Infinity),
    block: 361,
    ownerUid: -1,
  };
}

/** Sets one weight of a validator, u16. */
export function setWeight(subnet: YumaSubnet, validator: number, miner: number, weight: number): void {
  const at = validator * subnet.uids + miner;
  subnet.weights[at] = weight;
  subnet.weightIsSet[at] = 1;
}

/** Clears a validator's row, as the chain does before it stores new weights. */
export function clearWeights({ weights, weightIsSet, uids }: YumaSubnet, validator: number): void {
  const start = validator * uids;
  weights.fill(0, start, start + uids);
  weightIsSet.fill(0, start, start + uids);
}

/** Bond reset: a miner's bonds are cleared. Source: Subtensor `run_epoch.rs do_reset_bonds`. */
export function resetBonds({ bonds, uids }: YumaSubnet, miner: number): void {
  for (let at = miner; at < bonds.length; at += uids) bonds[at] = 0;
}
