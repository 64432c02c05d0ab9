import { pow } from '../../../core/math';
import { normaliseShares, type ShareInputs, type ShareRule } from './share-rule';

/**
 * share ∝ max(S − L, 0)ᵖ with S the moving average of net user flow and L = max(cutoff, min(0, min S)):
 * 2025-11-04 to the end of May 2026. With the cutoff at 0 a subnet with net outflow gets nothing, and when
 * all flows are outflows nothing is emitted. Source: Subtensor v3.2.14-245 `coinbase/subnet_emissions.rs`.
 */
export const taoFlow: ShareRule = (inputs, shares) => {
  const { userFlow } = inputs;
  for (let i = 0; i < shares.length; i++) shares[i] = userFlow[i] as number;
  return sharesOfFlows(inputs, shares);
};

/**
 * Net flow, June 2026: user flow less protocol flow, the latter scaled by n = min(1, ΣS⁺ / ΣC⁺) where it is
 * positive. Source: Subtensor `coinbase/subnet_emissions.rs get_shares_flow`.
 */
export const netTaoFlow: ShareRule = (inputs, shares) => {
  const { eligible, userFlow, protocolFlow } = inputs;
  let users = 0;
  let protocol = 0;
  for (let i = 0; i < shares.length; i++) {
    if (eligible[i] === 0) continue;
    users += Math.max(userFlow[i] as number, 0);
    protocol += Math.max(protocolFlow[i] as number, 0);
  }
  const scale = protocol > 0 ? Math.min(1, users / protocol) : 0;
  for (let i = 0; i < shares.length; i++) {
    const flow = protocolFlow[i] as number;
    shares[i] = (userFlow[i] as number) - (flow > 0 ? scale * flow : flow);
  }
  return sharesOfFlows(inputs, shares);
};

/** Turns net flows (TAO per block, in `shares`) into shares, in place. */
function sharesOfFlows(inputs: ShareInputs, shares: Float64Array): boolean {
  const { eligible, flowCutoff, flowNormExponent } = inputs;
  let least = 0;
  for (let i = 0; i < shares.length; i++) {
    const flow = shares[i] as number;
    if (flow < least && eligible[i] === 1) least = flow;
  }
  const floor = Math.max(flowCutoff, least);
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const above = (shares[i] as number) - floor;
    const counted = above > 0 && eligible[i] === 1 ? above : 0;
    shares[i] = counted;
    sum += counted;
  }
  return normaliseShares(shares, sum) && (flowNormExponent === 1 || raise(shares, flowNormExponent));
}

function raise(shares: Float64Array, exponent: number): boolean {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const raised = pow(shares[i] as number, exponent);
    shares[i] = raised;
    sum += raised;
  }
  return normaliseShares(shares, sum);
}
