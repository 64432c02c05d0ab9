import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult, type Comparison } from '../../shared/verification/case-result';
import {
  isGiven,
  numberField,
  recordField,
  recordsField,
  wholeField,
  type Fields,
} from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { blockReward } from '../../shared/halving';
import { SUBNET_SLOTS } from '../members';
import { updateRootProportion } from '../mechanisms/root-proportion';
import { gateBar, hillGateWithoutBurn } from '../rules/hill-gate';
import { shareInputs } from '../rules/share-inputs';

const CAP = 2e-6;
const PREDICTED = 1e-9;
/** What follows from the block's numbers by arithmetic alone. */
const WRITTEN = 1e-9;
const MEDIAN = 0.01;
/** Subnets at their cap get amounts further apart, nearly all. */
const SAME_SUBNET = 0.05;
/** TAO a block below which the spot price, which stands in for the moving price, decides more than the gate. */
const LEAST_INJECTED = 5e-5;
/** A subnet that gets less of its prediction is held by its cap, which the table does not give for all. */
const CAPPED_BELOW = 0.8;
const MAX_ALPHA = 21e6;

/** A block of the main chain: injection at its cap, and what the Hill gate gives to the others. */
export function* chainChecks(file: string, document: Fields): Iterable<CaseResult> {
  const roots = recordField(document, 'root_proportion_check');
  const gate = recordField(document, 'hill_gate');
  if (roots) yield caseResult(`${file} injection cap`, () => compareCaps(roots));
  if (!gate) return;
  yield caseResult(`${file} Hill gate, netuids`, () => compareNetuids(gate, roots));
  yield caseResult(`${file} Hill gate, shares`, () =>
    compareShares(gate, numberField(document, 'block_emission')),
  );
  yield caseResult(`${file} Hill gate, median`, () => {
    const capped = roots ? recordsField(roots, 'subnets').map((row) => numberField(row, 'netuid')) : [];
    return compareMedian(gate, numberField(document, 'block_emission'), new Set(capped));
  });
}

/** One root weight W must explain the TAO injected into every capped subnet. */
function compareCaps(roots: Fields): Comparison {
  const measure = new Measure(CAP);
  const subnets = recordsField(roots, 'subnets');
  const issued = Float64Array.from(subnets, (row) => numberField(row, 'alpha_issued'));
  const reward = (i: number) => blockReward(issued[i] ?? 0, MAX_ALPHA, 1, 1e9);
  const capOf = (row: Fields, i: number) => numberField(row, 'price') * reward(i);
  const weights = subnets.map((row, i) => {
    const share = numberField(row, 'tao_in_emission') / capOf(row, i);
    return (share * (issued[i] ?? 0)) / (1 - share);
  });
  if (isGiven(roots, 'W_median')) {
    measure.number('W_median', middleOf(weights), numberField(roots, 'W_median'), WRITTEN, 0);
  }
  if (isGiven(roots, 'relative_spread')) {
    const spread = (Math.max(...weights) - Math.min(...weights)) / middleOf(weights);
    measure.absolute('relative_spread', spread, numberField(roots, 'relative_spread'), WRITTEN);
  }
  const proportions = new Float64Array(subnets.length);
  updateRootProportion(proportions, issued, numberField(roots, 'W_median', middleOf(weights)));
  subnets.forEach((row, i) => {
    const injected = (proportions[i] ?? 0) * capOf(row, i);
    const label = `subnet ${numberField(row, 'netuid')}`;
    measure.number(label, injected, numberField(row, 'tao_in_emission'), CAP, 0);
    for (const [name, value] of [
      ['W_tao', weights[i]],
      ['root_proportion', numberField(row, 'tao_in_emission') / capOf(row, i)],
    ] as const) {
      if (isGiven(row, name)) measure.number(`${label} ${name}`, value, numberField(row, name), WRITTEN, 0);
    }
  });
  return measure.result();
}

/** No netuid twice; of those both tables hold each is the same subnet: what it is injected is, nearly. */
function compareNetuids(gate: Fields, roots: Fields | undefined): Comparison {
  const measure = new Measure(SAME_SUBNET);
  const observed = injectionsOf(gate, 'observed_injected');
  const capped = roots ? injectionsOf(roots, 'tao_in_emission') : new Map<number, number>();
  // a table may be of the others alone, but not leave out one of them
  if (![...capped.keys()].some((netuid) => observed.has(netuid))) return measure.result();
  for (const [netuid, injected] of capped) {
    const value = observed.get(netuid) ?? Number.NaN;
    measure.number(`injected into subnet ${netuid}`, value, injected, SAME_SUBNET, 0);
  }
  return measure.result();
}

/** TAO a block by netuid. */
function injectionsOf(table: Fields, name: string): ReadonlyMap<number, number> {
  const injections = new Map<number, number>();
  for (const row of recordsField(table, 'subnets')) {
    const netuid = wholeField(row, 'netuid', 1, SUBNET_SLOTS);
    if (injections.has(netuid)) throw new CaseError(`${row.file}: netuid ${netuid} is there twice`);
    injections.set(netuid, numberField(row, name));
  }
  return injections;
}

function gatedShares(gate: Fields) {
  const subnets = recordsField(gate, 'subnets');
  const movingPrice = Float64Array.from(subnets, (row) => numberField(row, 'w'));
  const inputs = shareInputs(subnets.length, {
    movingPrice,
    gateRank: numberField(gate, 'N', 32),
    gateExponent: numberField(gate, 'h', 3),
  });
  const shares = new Float64Array(subnets.length);
  hillGateWithoutBurn(inputs, shares);
  return { subnets, shares, bar: gateBar(inputs, movingPrice) };
}

function compareShares(gate: Fields, emission: number): Comparison {
  const measure = new Measure(PREDICTED);
  const { subnets, shares, bar } = gatedShares(gate);
  if (isGiven(gate, 'theta')) measure.number('theta', bar, numberField(gate, 'theta'), PREDICTED, 0);
  subnets.forEach((row, i) => {
    const share = shares[i] ?? Number.NaN;
    for (const [name, value] of [
      ['predicted_share', share],
      ['predicted_tao_per_block', share * emission],
    ] as const) {
      if (!isGiven(row, name)) continue;
      const label = `${name} of subnet ${numberField(row, 'netuid')}`;
      measure.number(label, value, numberField(row, name), PREDICTED, 0);
    }
  });
  return measure.result();
}

/** Median of observed over predicted injection, over subnets where the cap does not bind. */
function compareMedian(gate: Fields, emission: number, capped: ReadonlySet<number>): Comparison {
  const { subnets, shares } = gatedShares(gate);
  const ratios: number[] = [];
  subnets.forEach((row, i) => {
    const observed = numberField(row, 'observed_injected');
    const ratio = observed / ((shares[i] ?? 0) * emission);
    if (observed < LEAST_INJECTED || ratio < CAPPED_BELOW || capped.has(numberField(row, 'netuid'))) return;
    ratios.push(ratio);
  });
  const measure = new Measure(MEDIAN);
  measure.absolute(`median of observed / predicted over ${ratios.length} subnets`, middleOf(ratios), 1);
  return measure.result();
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
