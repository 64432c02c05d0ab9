import type { Backtest } from '../../core';
import { aheadRows, runAhead } from './backtest/ahead';
import { issuanceRows } from './backtest/issuance';
import { poolRows } from './backtest/pools';
import { shareRows } from './backtest/shares';

/**
 * The model against the past: issuance from genesis to the first halving, whose date has to be met within a day; shares
 * from the prices of 2025; then ahead from 2025-09-09 to 2026-09-30 without bounds. Runs that follow the dated
 * observations are told prices of 2025-10-29 and 2026-09-30, those that do not are forecasts.
 */
export const backtest: Backtest = function* () {
  yield* issuanceRows();
  yield* shareRows();
  yield* aheadRows('known on 2025-09-09', runAhead(false).frame);
  const { frame, pools } = runAhead(true);
  yield* aheadRows('dated inputs', frame);
  yield* poolRows('dated inputs', pools);
};
