import type { Backtest } from '../../core';
import { aheadRows, anchorRows, attackRows } from './backtest/market';
import { attackRun, datedRun, knownRun } from './backtest/runs';
import { tokenRows } from './backtest/token';
import { windowRows } from './backtest/windows';

/**
 * The model against the past: records of the chain, which the rules have to give to the last printed digit; the first day
 * against the explorer’s figures of 2025, which the defaults are set by, and the first 30 and 60 days of both modes, which nothing but the
 * defaults holds there; then ahead from 2025-09-09 without bounds,
 * once with what was known then and once told the prices of 2026 and the start of the incentive engine. The twelve million to
 * burn are a projection of its announcement and no observation. Left aside, as the model has no value for them: registered cards, the
 * 7,648 GPUs that could be deployed and the 120,000 nodes of the first pass in April 2024, market capitalisations, prices before the start, stakes of the first week. The date on
 * which the incentive engine went live is an input.
 */
export const backtest: Backtest = function* () {
  yield* tokenRows();
  const dated = datedRun();
  yield* anchorRows(dated);
  yield* windowRows();
  const { frame, attempts } = attackRun();
  yield* attackRows(frame, attempts);
  yield* aheadRows('known on 2025-09-09', knownRun());
  yield* aheadRows('dated inputs', dated);
};
