import type { Backtest } from '../../core';
import { aheadRows, anchorRows } from './backtest/market';
import { datedRun, knownRun } from './backtest/runs';
import { tokenRows } from './backtest/token';

/**
 * The model against the past: records of the chain, which the rules have to give to the last printed digit; the first day
 * against the explorer’s figures of 2025, which the defaults are set by; then ahead from 2025-09-09 without bounds,
 * once with what was known then and once told the prices of 2026 and the start of the incentive engine. The twelve million to
 * burn are a projection of its announcement and no observation. Left aside: the fakes of April 2024, registered cards,
 * market capitalisations, prices before the start, and 800 H200 and posted prices, which are inputs.
 */
export const backtest: Backtest = function* () {
  yield* tokenRows();
  const dated = datedRun();
  yield* anchorRows(dated);
  yield* aheadRows('known on 2025-09-09', knownRun());
  yield* aheadRows('dated inputs', dated);
};
