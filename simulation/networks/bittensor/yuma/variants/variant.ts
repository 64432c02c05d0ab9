import { capacityBonds, relativeBonds, shareBonds, type BondState } from './bond-rules';
import { EPSILON, judge, takeInputs } from './judge';
import { createOutcome, type YumaModel } from './model';
import type { VariantSettings, YumaVersion } from './settings';

/** How a version treats bonds. */
interface Rule {
  readonly bond: (state: BondState) => void;
  /** Dividends from bonds over column sum + 1e-6 rather than from bonds as they are, and times stake. */
  readonly normalises: boolean;
  readonly weighsByStake: boolean;
  readonly resets: boolean;
  /** Clips the weights of the last epoch. */
  readonly clipsLast?: boolean;
}

const shares = { normalises: false, weighsByStake: false, resets: false };
const relative: Rule = { bond: relativeBonds, normalises: true, weighsByStake: true, resets: true };

const rules: Readonly<Record<YumaVersion, Rule>> = {
  YUMA1: {
    ...shares,
    bond: (state) => {
      shareBonds(state, true);
    },
  },
  YUMA2: {
    ...shares,
    bond: (state) => {
      shareBonds(state, false);
    },
  },
  YUMA2B: {
    ...shares,
    clipsLast: true,
    bond: (state) => {
      shareBonds(state, false);
    },
  },
  YUMA2C: { bond: capacityBonds, normalises: true, weighsByStake: false, resets: true },
  YUMA3: relative,
  YUMA3_LIQUID: relative,
};

/**
 * A version of Yuma Consensus as bactensor/yuma-simulation has it, for comparison: no permits or masks, bonds kept
 * as floats, 1e-6 in divisors, a consensus scaled to sum 1. An epoch allocates nothing.
 */
export function createVariant(
  version: YumaVersion,
  settings: VariantSettings,
  validators: number,
  miners: number,
): YumaModel {
  const rule = rules[version];
  const outcome = createOutcome(validators, miners);
  const scratch = {
    weights: new Float64Array(validators * miners),
    stake: new Float64Array(validators),
    order: new Int32Array(validators),
  };
  const lastWeights = rule.clipsLast ? new Float64Array(validators * miners) : scratch.weights;
  const lastConsensus = new Float64Array(miners);
  const state: BondState = {
    settings,
    scratch,
    outcome,
    clippable: lastWeights,
    lastConsensus,
    hasBonds: false,
  };
  return {
    validators,
    miners,
    outcome,
    run(weights, stake) {
      lastConsensus.set(outcome.consensus);
      takeInputs(weights, stake, scratch);
      if (!state.hasBonds) lastWeights.set(scratch.weights);
      judge(settings, scratch, lastWeights, outcome);
      rule.bond(state);
      payDividends(rule, state);
      lastWeights.set(scratch.weights);
      state.hasBonds = true;
    },
    resetBonds(miner) {
      if (!rule.resets) return;
      for (let at = miner; at < outcome.bonds.length; at += miners) outcome.bonds[at] = 0;
    },
  };
}

function payDividends({ normalises, weighsByStake }: Rule, { scratch, outcome }: BondState): void {
  const { bonds, incentive, dividends } = outcome;
  const miners = incentive.length;
  dividends.fill(0);
  for (let j = 0; j < miners; j++) {
    let sum = 0;
    for (let at = j; at < bonds.length; at += miners) sum += bonds[at] as number;
    const worth = (incentive[j] as number) / (normalises ? sum + EPSILON : 1);
    for (let i = 0, at = j; i < dividends.length; i++, at += miners) {
      dividends[i] = (dividends[i] as number) + (bonds[at] as number) * worth;
    }
  }
  let total = 0;
  for (let i = 0; i < dividends.length; i++) {
    if (weighsByStake) dividends[i] = (dividends[i] as number) * (scratch.stake[i] as number);
    total += dividends[i] as number;
  }
  for (let i = 0; i < dividends.length; i++) dividends[i] = (dividends[i] as number) / (total + EPSILON);
}
