import fixture from '../../fixtures/yuma-cases.json' with { type: 'json' };
import { defaultVariantSettings, type YumaVersion } from './settings';
import { createVariant } from './variant';

const { epochs, cases, settings } = fixture;

/** A case ready to run: weights (row by row) and stake of every epoch. */
interface YumaCase {
  readonly name: string;
  readonly validators: number;
  readonly miners: number;
  readonly weights: readonly Float64Array[];
  readonly stakes: readonly Float64Array[];
  readonly winnerTakesAll: boolean;
  readonly reset: { readonly epoch: number; readonly miner: number } | undefined;
  /** Dividends of the last epoch by version, as the package computes them. */
  readonly lastDividends: Readonly<Record<YumaVersion, readonly number[]>>;
}

/** What is given from some epochs on, as one entry an epoch. */
function everyEpoch<T extends { readonly from: number }>(changes: readonly T[]): readonly T[] {
  return Array.from({ length: epochs }, (_, epoch) => {
    const given = changes.findLast(({ from }) => from <= epoch);
    if (!given) throw new Error(`nothing is given for epoch ${epoch}`);
    return given;
  });
}

/** The 22 cases of yuma-simulation, 40 epochs each. */
export const yumaCases: readonly YumaCase[] = cases.map((each) => ({
  name: each.case,
  validators: each.stakes[0]?.stakes.length ?? 0,
  miners: each.weights[0]?.rows[0]?.length ?? 0,
  weights: everyEpoch(each.weights).map(({ rows }) => Float64Array.from(rows.flat())),
  stakes: everyEpoch(each.stakes).map(({ stakes }) => Float64Array.from(stakes)),
  winnerTakesAll: each.winnerTakesAll ?? false,
  reset: each.reset,
  lastDividends: each.lastDividends,
}));

/** Runs a case through a version in float mode; returns the dividends of its last epoch. */
export function runYumaCase(version: YumaVersion, given: YumaCase): Float64Array {
  const { validators, miners, weights, stakes, winnerTakesAll, reset } = given;
  const own = { ...defaultVariantSettings, ...settings[version], winnerTakesAll };
  const model = createVariant(version, own, validators, miners);
  for (let epoch = 0; epoch < weights.length; epoch++) {
    if (reset?.epoch === epoch) model.resetBonds(reset.miner);
    model.run(weights[epoch] as Float64Array, stakes[epoch] as Float64Array);
  }
  return model.outcome.dividends;
}
