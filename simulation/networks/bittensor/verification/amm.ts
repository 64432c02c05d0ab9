import type { CaseResult } from '../../../core';
import { caseResult } from '../../shared/verification/case-result';
import {
  isGiven,
  flagField,
  numberField,
  recordField,
  recordsField,
  type Fields,
} from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import {
  alphaForTao,
  alphaForTaoOut,
  alphaToPrice,
  poolPrice,
  taoForAlpha,
  taoToPrice,
  weightAfterLiquidity,
} from '../mechanisms/pool';

const TOLERANCE = 1e-12;
/** Roundings of float64 in an amount, each of the reserve times the exponent of its weights. */
const ROUNDINGS = 8 * Number.EPSILON;

/** Pool arithmetic against the balancer's own tests. */
export function* poolCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(file, () => {
    const measure = new Measure(TOLERANCE);
    recordsField(document, 'exp_scaled').forEach((vector, i) => compareScaled(measure, document, vector, i));
    recordsField(document, 'convert_deltas').forEach((vector, i) => compareTrades(measure, vector, i));
    recordsField(document, 'adjust_protocol_liquidity').forEach((vector, i) =>
      compareLiquidity(measure, vector, i),
    );
    recordsField(document, 'limit_orders').forEach((vector, i) => compareLimit(measure, vector, i));
    compareSingles(measure, document);
    return measure.result();
  });
}

function compareScaled(measure: Measure, document: Fields, vector: Fields, index: number): void {
  const weight = numberField(vector, 'quote_weight');
  const reserve = numberField(vector, 'reserve');
  const delta = numberField(vector, 'delta');
  const left = flagField(vector, 'base_over_quote')
    ? 1 - taoForAlpha(1, reserve, delta, weight)
    : 1 - alphaForTao(reserve, 1, delta, weight);
  const asserted = numberField(document, 'exp_scaled_tolerance', 1e-9);
  measure.number(`exp_scaled[${index}]`, left, numberField(vector, 'expected'), asserted);
  if (isGiven(vector, 'float64')) {
    measure.number(`exp_scaled[${index}] float64`, left, numberField(vector, 'float64'));
  }
}

function compareTrades(measure: Measure, vector: Fields, index: number): void {
  const tau = numberField(vector, 'tao_reserve');
  const alpha = numberField(vector, 'alpha_reserve');
  const weight = numberField(vector, 'quote_weight', 0.5);
  const delta = numberField(vector, 'delta_in');
  const sold = numberField(vector, 'sell_alpha_tao_out');
  const bought = numberField(vector, 'buy_tao_alpha_out');
  // the expected values are differences 1 − x of float64, good to 1e-16 of the reserve they come from
  measure.number(
    `convert_deltas[${index}] sell`,
    taoForAlpha(tau, alpha, delta, weight),
    sold,
    TOLERANCE,
    tau * 1e-3,
  );
  measure.number(
    `convert_deltas[${index}] buy`,
    alphaForTao(tau, alpha, delta, weight),
    bought,
    TOLERANCE,
    alpha * 1e-3,
  );
}

function compareLiquidity(measure: Measure, vector: Fields, index: number): void {
  const tau = numberField(vector, 'tao_reserve');
  const alpha = numberField(vector, 'alpha_reserve');
  const tao = numberField(vector, 'tao_delta');
  const added = numberField(vector, 'alpha_delta');
  const before = numberField(vector, 'quote_weight', 0.5);
  const weight = weightAfterLiquidity(tau, alpha, tao, added, before);
  const label = `adjust_protocol_liquidity[${index}]`;
  measure.number(`${label} weight`, weight, numberField(vector, 'new_quote_weight'));
  measure.number(
    `${label} price`,
    poolPrice(tau + tao, alpha + added, weight),
    numberField(vector, 'price_after'),
  );
  measure.number(`${label} price before`, poolPrice(tau, alpha, before), numberField(vector, 'price_before'));
}

function compareLimit(measure: Measure, vector: Fields, index: number): void {
  const weight = numberField(vector, 'quote_weight', 0.5);
  const price = numberField(vector, 'current_price');
  const target = numberField(vector, 'target_price');
  const label = `limit_orders[${index}]`;
  if (vector.values.kind === 'sell') {
    const alphaReserve = numberField(vector, 'alpha_reserve');
    const alpha = alphaToPrice(alphaReserve, price, target, weight);
    compareRao(measure, label, alpha, numberField(vector, 'expected_delta_alpha'), alphaReserve, weight);
  } else {
    const taoReserve = numberField(vector, 'tao_reserve');
    const tao = taoToPrice(taoReserve, price, target, weight);
    compareRao(measure, label, tao, numberField(vector, 'expected_delta_tao'), taoReserve, weight);
  }
}

/**
 * Compares an amount that the chain floors to whole rao, a multiple of `reserve` less one: equal, as far as the amount is
 * known before it is floored. That is a fraction of a rao in small pools, and several in the largest.
 */
function compareRao(
  measure: Measure,
  label: string,
  amount: number,
  expected: number,
  reserve: number,
  weight: number,
): void {
  const exponent = Math.max(weight / (1 - weight), (1 - weight) / weight);
  const known = ROUNDINGS * exponent * Math.max(reserve, Math.abs(amount));
  const nearest = Math.min(Math.max(expected, Math.floor(amount - known)), Math.floor(amount + known));
  measure.absolute(label, nearest, expected, 0);
}

function compareSingles(measure: Measure, document: Fields): void {
  const needed = recordField(document, 'base_needed_for_quote');
  if (needed) {
    const tau = numberField(needed, 'tao_reserve');
    const alpha = numberField(needed, 'alpha_reserve');
    const weight = numberField(needed, 'quote_weight');
    const out = alphaForTaoOut(tau, alpha, numberField(needed, 'delta_tao'), weight);
    const expected = numberField(needed, 'expected_alpha');
    compareRao(measure, 'base_needed_for_quote', out, expected, alpha, weight);
  }
  const general = recordField(document, 'general_price');
  if (general) {
    const weight = numberField(general, 'quote_weight');
    const price = poolPrice(
      numberField(general, 'tao_reserve'),
      numberField(general, 'alpha_reserve'),
      weight,
    );
    measure.number('general_price', price, numberField(general, 'expected'));
  }
  const fee = recordField(document, 'fee');
  if (fee) measure.number('fee', numberField(fee, 'default_rate_u16') / 65_535, numberField(fee, 'rate'));
}
