import type { YumaOutcome } from './model';
import type { VariantSettings } from './settings';

/** What the package adds to divisors that may be 0. */
export const EPSILON = 1e-6;
const STEPS = 65_535;
/** What torch makes of a NaN turned into a 32-bit integer; consensus is 0 / 0 when no weight has a majority. */
const NO_INTEGER = -2_147_483_648;

/** Scratch of one epoch. Matrices validators × miners. */
export interface VariantScratch {
  readonly weights: Float64Array;
  readonly stake: Float64Array;
  readonly order: Int32Array;
}

/** Weights by row over their sum + 1e-6, and stake as shares of 1. */
export function takeInputs(weights: Float64Array, stake: Float64Array, scratch: VariantScratch): void {
  const miners = weights.length / stake.length;
  let total = 0;
  for (let i = 0; i < stake.length; i++) total += stake[i] as number;
  for (let i = 0; i < stake.length; i++) {
    scratch.stake[i] = (stake[i] as number) / total;
    let sum = 0;
    for (let at = i * miners; at < (i + 1) * miners; at++) sum += weights[at] as number;
    for (let at = i * miners; at < (i + 1) * miners; at++) {
      scratch.weights[at] = (weights[at] as number) / (sum + EPSILON);
    }
  }
}

/**
 * Consensus, clipping, ranks, incentive and trusts as in yuma-simulation: the median by its plain definition with
 * "at least kappa", scaled to sum 1 and cut to 1 / 65,535. `toClip` are the weights that get clipped (the last
 * epoch's in Yuma 2B). Source: bactensor/yuma-simulation `_internal/yumas.py`.
 */
export function judge(
  { kappa, winnerTakesAll }: VariantSettings,
  { weights, stake, order }: VariantScratch,
  toClip: Float64Array,
  outcome: YumaOutcome,
): void {
  const { consensus, clipped, ranks, incentive, trust, validatorTrust } = outcome;
  const miners = consensus.length;
  let sum = 0;
  for (let j = 0; j < miners; j++) {
    consensus[j] = majorityWeight(weights, stake, order, j, miners, kappa);
    sum += consensus[j] as number;
  }
  for (let j = 0; j < miners; j++) {
    const steps = sum > 0 ? Math.trunc(((consensus[j] as number) / sum) * STEPS) : NO_INTEGER;
    consensus[j] = steps / STEPS;
  }
  validatorTrust.fill(0);
  for (let j = 0; j < miners; j++) {
    let rank = 0;
    let before = 0;
    for (let i = 0, at = j; i < stake.length; i++, at += miners) {
      const kept = Math.min(toClip[at] as number, consensus[j] as number);
      clipped[at] = kept;
      rank += (stake[i] as number) * kept;
      before += (stake[i] as number) * (weights[at] as number);
      validatorTrust[i] = (validatorTrust[i] as number) + kept;
    }
    ranks[j] = rank;
    trust[j] = before === 0 ? 0 : rank / before;
  }
  for (let i = 0; i < stake.length; i++) {
    let set = 0;
    for (let at = i * miners; at < (i + 1) * miners; at++) set += weights[at] as number;
    validatorTrust[i] = (validatorTrust[i] as number) / set;
  }
  shareIncentive(ranks, incentive, winnerTakesAll);
}

/** The largest weight on miner j that validators with at least kappa of the stake reach. */
function majorityWeight(
  weights: Float64Array,
  stake: Float64Array,
  order: Int32Array,
  j: number,
  miners: number,
  kappa: number,
): number {
  for (let i = 0; i < order.length; i++) {
    const weight = weights[i * miners + j] as number;
    let k = i;
    while (k > 0 && (weights[(order[k - 1] as number) * miners + j] as number) < weight) {
      order[k] = order[k - 1] as number;
      k -= 1;
    }
    order[k] = i;
  }
  let reached = 0;
  for (let k = 0; k < order.length; k++) {
    reached += stake[order[k] as number] as number;
    if (reached >= kappa) return weights[(order[k] as number) * miners + j] as number;
  }
  return 0;
}

/** Ranks as shares of 1; to the winners alone, all of them when no miner has a rank. */
function shareIncentive(ranks: Float64Array, incentive: Float64Array, winnerTakesAll: boolean): void {
  let sum = 0;
  for (let j = 0; j < ranks.length; j++) sum += ranks[j] as number;
  let best = -Infinity;
  let winners = 0;
  for (let j = 0; j < ranks.length; j++) {
    const share = sum === 0 ? 0 : (ranks[j] as number) / sum;
    incentive[j] = share;
    if (share === best) winners += 1;
    else if (share > best) {
      best = share;
      winners = 1;
    }
  }
  if (!winnerTakesAll) return;
  for (let j = 0; j < ranks.length; j++) incentive[j] = incentive[j] === best ? 1 / winners : 0;
}
