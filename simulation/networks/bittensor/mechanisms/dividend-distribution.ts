/**
 * Splits a subnet's pending dividends among validators: each epoch dividend counts as root's by the part
 * q = w r / (a + w r) of the validator's stake that is root's, as alpha's by 1 − q. Lists hold one entry a
 * validator; writes the two payouts. Source: Subtensor `run_coinbase.rs calculate_dividend_distribution`.
 */
export function distributeDividends(
  validators: {
    readonly dividends: Float64Array;
    readonly alphaStake: Float64Array;
    readonly rootStake: Float64Array;
  },
  taoWeight: number,
  pending: { readonly alpha: number; readonly root: number },
  payout: { readonly alpha: Float64Array; readonly root: Float64Array },
): void {
  const { dividends, alphaStake, rootStake } = validators;
  let alphaTotal = 0;
  let rootTotal = 0;
  for (let i = 0; i < dividends.length; i++) {
    const dividend = dividends[i] as number;
    const root = taoWeight * (rootStake[i] as number);
    const stake = (alphaStake[i] as number) + root;
    const share = stake > 0 ? root / stake : 0;
    payout.root[i] = dividend * share;
    payout.alpha[i] = dividend * (1 - share);
    rootTotal += payout.root[i] as number;
    alphaTotal += payout.alpha[i] as number;
  }
  scaleTo(payout.root, rootTotal, pending.root);
  scaleTo(payout.alpha, alphaTotal, pending.alpha);
}

function scaleTo(values: Float64Array, total: number, target: number): void {
  const factor = total > 0 ? target / total : 0;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * factor;
}
