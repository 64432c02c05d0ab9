import { exp } from '../../../../core/math';
import { EPSILON, type VariantScratch } from './judge';
import type { YumaOutcome } from './model';
import type { VariantSettings } from './settings';

const LARGEST_BOND = 18_446_744_073_709_551_615;

/** Everything a rule of bonds sees; it rewrites `outcome.bonds`. `fresh` and `last` are its own. */
export interface BondState {
  readonly settings: VariantSettings;
  readonly scratch: VariantScratch;
  readonly outcome: YumaOutcome;
  /** Weights that get clipped: this epoch's, in Yuma 2B the last one's. */
  readonly clippable: Float64Array;
  readonly lastConsensus: Float64Array;
  /** False before the first epoch. */
  hasBonds: boolean;
}

/**
 * Yuma 1, 2 and 2B: stake × bond weights as shares of a column, averaged with the old bonds. Yuma 1 takes the new
 * ones alone and normalises with 1e-6 twice; the others do not.
 */
export function shareBonds(state: BondState, isFirstVersion: boolean): void {
  const { settings, scratch, outcome, clippable, hasBonds } = state;
  const { stake } = scratch;
  const { bonds, clipped, consensus } = outcome;
  const miners = consensus.length;
  const { bondPenalty } = settings;
  const rate = hasBonds && !isFirstVersion ? 1 - settings.bondMovingAverage : 1;
  for (let j = 0; j < miners; j++) {
    let sum = 0;
    for (let i = 0, at = j; i < stake.length; i++, at += miners) {
      sum += (stake[i] as number) * bondWeight(clippable, clipped, at, bondPenalty);
    }
    const divisor = isFirstVersion ? sum + EPSILON : sum;
    let total = 0;
    for (let i = 0, at = j; i < stake.length; i++, at += miners) {
      const bought = (stake[i] as number) * bondWeight(clippable, clipped, at, bondPenalty);
      const share = divisor === 0 ? 0 : bought / divisor;
      const next = rate * share + (1 - rate) * (bonds[at] as number);
      bonds[at] = next;
      total += next;
    }
    if (!isFirstVersion) continue;
    for (let at = j; at < bonds.length; at += miners) bonds[at] = (bonds[at] as number) / (total + EPSILON);
  }
}

function bondWeight(weights: Float64Array, clipped: Float64Array, at: number, penalty: number): number {
  return (1 - penalty) * (weights[at] as number) + penalty * (clipped[at] as number);
}

/** Yuma 2C: bonds up to a capacity of stake × 2⁶⁴, bought by weight and decaying. */
export function capacityBonds({ settings, scratch, outcome }: BondState): void {
  const { stake, weights } = scratch;
  const { bonds, consensus } = outcome;
  const miners = consensus.length;
  for (let i = 0; i < stake.length; i++) {
    const capacity = (stake[i] as number) * LARGEST_BOND;
    for (let at = i * miners; at < (i + 1) * miners; at++) {
      const held = bonds[at] as number;
      const room = Math.min(settings.capacityAlpha * capacity, Math.max(0, capacity - held));
      bonds[at] = Math.min(capacity, (1 - settings.decayRate) * held + room * (weights[at] as number));
    }
  }
}

/** Yuma 3: every bond, 0…1, moves to its weight; under liquid alpha at its own rate. */
export function relativeBonds(state: BondState): void {
  const { settings, scratch, outcome, hasBonds } = state;
  const { weights } = scratch;
  const { bonds, consensus } = outcome;
  const isLiquid = settings.liquidAlpha && hasBonds;
  const fixedRate = 1 - settings.bondMovingAverage;
  for (let at = 0; at < bonds.length; at++) {
    const weight = weights[at] as number;
    const held = bonds[at] as number;
    const rate = isLiquid ? liquidRate(state, weight, held, at % consensus.length) : fixedRate;
    const kept = held * (1 - rate);
    bonds[at] = Math.min(1, kept + Math.min(rate * weight, Math.max(0, 1 - kept)));
  }
}

function liquidRate(
  { settings, outcome, lastConsensus }: BondState,
  weight: number,
  bond: number,
  j: number,
): number {
  const { alphaLow, alphaHigh, alphaSigmoidSteepness, liquidConsensus } = settings;
  const now = outcome.consensus[j] as number;
  const last = lastConsensus[j] as number;
  const seen = { CURRENT: now, PREVIOUS: last, MIXED: Math.max(now, last) }[liquidConsensus];
  const gap = weight >= bond ? weight - seen : bond - weight;
  const clamped = Math.min(1, Math.max(0, gap));
  const sigmoid = 1 / (1 + exp(-alphaSigmoidSteepness * (clamped - 0.5)));
  return Math.min(alphaHigh, Math.max(alphaLow, alphaLow + sigmoid * (alphaHigh - alphaLow)));
}
