import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import {
  isGiven,
  listField,
  numberField,
  recordField,
  recordsField,
  type Fields,
} from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { distributeDividends } from '../mechanisms/dividend-distribution';
import { movingPriceGain } from '../mechanisms/moving-price';
import { updateRootProportion } from '../mechanisms/root-proportion';
import { priceEma } from '../rules/price-ema';
import { shareInputs } from '../rules/share-inputs';
import { injectOnce } from './inject-once';
import { wholeNumber } from './whole-numbers';

const TOLERANCE = 1e-9;
/** 2⁶⁴. */
const U64 = 18_446_744_073_709_551_616;

/** What a block does with its emission: moving prices, root proportion, injection, dividends. */
export function* coinbaseCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(file, () => {
    const measure = new Measure(TOLERANCE);
    const moving = recordField(document, 'moving_price');
    const prices = moving ? recordsField(moving, 'vectors') : [];
    prices.forEach((vector, index) => compareMovingPrice(measure, vector, `moving_price[${index}]`));
    const root = recordField(document, 'root_proportion');
    if (root) compareRootProportion(measure, root);
    recordsField(document, 'subnet_terms').forEach((vector, index) => compareTerms(measure, vector, index));
    recordsField(document, 'tao_issuance').forEach((vector, index) =>
      compareIssuance(measure, vector, index),
    );
    recordsField(document, 'dividend_distribution').forEach((vector, index) => {
      compareDividends(measure, vector, `dividend_distribution[${index}]`);
    });
    return measure.result();
  });
}

/** The start call is the block before the first emission. */
function compareMovingPrice(measure: Measure, vector: Fields, label: string): void {
  const age = !isGiven(vector, 'blocks_since_start')
    ? numberField(vector, 'block') - numberField(vector, 'first_emission_block', 1) + 1
    : numberField(vector, 'blocks_since_start');
  const gain = movingPriceGain(
    numberField(vector, 'alpha'),
    age - 1,
    1,
    numberField(vector, 'halving_blocks'),
  );
  const price = Math.min(numberField(vector, 'price'), 1);
  let moving = numberField(vector, 'prev');
  for (let update = 0; update < numberField(vector, 'updates', 1); update++)
    moving += (price - moving) * gain;
  if (isGiven(vector, 'expected')) {
    measure.absolute(label, moving, numberField(vector, 'expected'), numberField(vector, 'tolerance', 1e-3));
  }
  if (isGiven(vector, 'expected_less_than')) {
    const bound = numberField(vector, 'expected_less_than');
    measure.absolute(`${label} below ${bound}`, Math.max(moving, bound), bound);
  }
  if (isGiven(vector, 'float64')) {
    measure.absolute(`${label} float64`, moving, numberField(vector, 'float64'));
  }
}

function compareRootProportion(measure: Measure, root: Fields): void {
  const proportion = new Float64Array(1);
  const weight = numberField(root, 'tao_weight') * numberField(root, 'root_tao_rao');
  updateRootProportion(proportion, Float64Array.of(numberField(root, 'alpha_issuance_rao')), weight);
  measure.absolute('root_proportion', proportion[0], numberField(root, 'expected'));
  // the chain holds the weight as a part of 2⁶⁴
  if (isGiven(root, 'tao_weight_u64')) {
    const stored = Number(wholeNumber(root, 'tao_weight_u64')) / U64;
    measure.number('tao_weight_u64', stored, numberField(root, 'tao_weight'));
  }
}

/** A cap given in words is taken as it reads: one that does not bind, or the amount injected itself. */
function compareTerms(measure: Measure, vector: Fields, index: number): void {
  const price = numberField(vector, 'price');
  const emission = numberField(vector, 'tao_emission');
  const expected = vector.values.alpha_in;
  const isCapped = typeof expected !== 'number';
  const cap = isCapped ? emission / price / 4 : Infinity;
  const named = typeof vector.values.cap === 'number' ? numberField(vector, 'cap') : cap;
  const [injected] = injectOnce([emission], [price], [1], named).injectedAlpha;
  const wanted = isCapped ? named : numberField(vector, 'alpha_in');
  measure.number(`subnet_terms[${index}]`, injected, wanted);
}

function compareIssuance(measure: Measure, vector: Fields, index: number): void {
  const tau = listField(vector, 'reserves_tao');
  const alpha = listField(vector, 'reserves_alpha', tau.length);
  const name = !isGiven(vector, 'moving_prices') ? 'prices' : 'moving_prices';
  const shares = new Float64Array(tau.length);
  priceEma(shareInputs(tau.length, { movingPrice: listField(vector, name, tau.length) }), shares);
  const emission = numberField(vector, 'emission');
  const after = injectOnce(
    Array.from(shares, (share) => share * emission),
    tau,
    alpha,
    Infinity,
  ).poolAlpha;
  listField(vector, 'alpha_in_after').forEach((expected, i) => {
    measure.absolute(
      `tao_issuance[${index}] alpha_in[${i}]`,
      Math.floor((after[i] ?? 0) + 1e-6),
      expected,
      0,
    );
  });
}

function compareDividends(measure: Measure, vector: Fields, label: string): void {
  const byHotkey = (name: string): Fields => {
    const record = recordField(vector, name);
    if (!record) throw new CaseError(`${vector.file}: ${name} is missing`);
    return record;
  };
  const dividends = byHotkey('dividends');
  const hotkeys = Object.keys(dividends.values);
  const read = (fields: Fields) => Float64Array.from(hotkeys, (hotkey) => numberField(fields, hotkey, 0));
  const payout = { alpha: new Float64Array(hotkeys.length), root: new Float64Array(hotkeys.length) };
  distributeDividends(
    {
      dividends: read(dividends),
      alphaStake: read(byHotkey('alpha_stake')),
      rootStake: read(byHotkey('root_stake')),
    },
    numberField(vector, 'tao_weight'),
    {
      alpha: numberField(vector, 'pending_validator_alpha'),
      root: numberField(vector, 'pending_root_alpha'),
    },
    payout,
  );
  hotkeys.forEach((hotkey, i) => {
    measure.number(
      `${label} alpha of ${hotkey}`,
      payout.alpha[i],
      numberField(byHotkey('alpha_dividends'), hotkey),
    );
    measure.number(
      `${label} root of ${hotkey}`,
      payout.root[i],
      numberField(byHotkey('root_alpha_dividends'), hotkey),
    );
  });
}
