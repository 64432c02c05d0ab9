import { noVotes } from './root-voters';
import type { ShareInputs } from './share-rule';

/** Share inputs of `count` eligible subnets with neutral values, for single rules outside of a run. */
export function shareInputs(count: number, overrides: Partial<ShareInputs> = {}): ShareInputs {
  return {
    eligible: new Uint8Array(count).fill(1),
    movingPrice: new Float64Array(count).fill(0.01),
    minerBurned: new Float64Array(count),
    rootProportion: new Float64Array(count).fill(0.2),
    userFlow: new Float64Array(count),
    protocolFlow: new Float64Array(count),
    scratch: new Float64Array(count),
    flowNormExponent: 1,
    flowCutoff: 0,
    gateExponent: 3,
    gateRank: 32,
    gateQuantile: 0.61,
    rootVotes: noVotes,
    barSlot: 0,
    ...overrides,
  };
}
