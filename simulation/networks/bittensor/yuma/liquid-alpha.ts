import type { Arithmetic } from './arithmetic';
import type { YumaParameters } from './parameters';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;

/**
 * One miner's bonds under liquid alpha: each has its own rate, by how far its weight lies above the consensus when
 * the validator buys (weight ≥ bond), or its bond above the weight when it sells. A validator that no longer names
 * the miner (`takeNames`) loses its bond at once. Returns the sum of the new bonds.
 * Source: Subtensor `run_epoch.rs alpha_sigmoid`, `math.rs mat_ema_alpha_sparse`.
 */
export function averageLiquid(
  arithmetic: Arithmetic,
  { alphaLow, alphaHigh, alphaSigmoidSteepness }: YumaParameters,
  { rowCount, weights, bonds, named }: YumaWorkspace,
  start: number,
  consensus: number,
): number {
  const low = arithmetic.ratio(alphaLow, ALL);
  const high = arithmetic.ratio(alphaHigh, ALL);
  let lastGap = Number.NaN;
  let rate = 0;
  let sum = 0;
  for (let r = 0, at = start; r < rowCount; r++, at++) {
    if (named[at] === 0) {
      bonds[r] = 0;
      continue;
    }
    const weight = weights[at] as number;
    const bond = bonds[r] as number;
    const gap = weight >= bond ? weight - consensus : bond - weight;
    const clamped = Math.min(1, Math.max(0, gap));
    if (clamped !== lastGap) {
      lastGap = clamped;
      rate = arithmetic.liquidRate(clamped, low, high, alphaSigmoidSteepness);
    }
    const next = Math.min(1, arithmetic.product(1 - rate, bond) + arithmetic.product(rate, weight));
    bonds[r] = next;
    sum += next;
  }
  return sum;
}
