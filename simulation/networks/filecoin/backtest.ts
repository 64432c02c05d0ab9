import type { Backtest } from '../../core';
import { errorRows, forcedSupply, mechafilSupply } from './backtest/in-sample';
import { engineRows, mechafilRows } from './backtest/out-of-sample';
import {
  behaviourRun,
  defaultRun,
  knownInputsRun,
  mechafilOf2026,
  mechafilStatusQuo,
} from './backtest/status-quo';
import { parameters } from './parameters';

/**
 * The model against the past. First teacher-forced, 2022-10-10 … 2025-05-25: root mean square errors of the chain's rules,
 * which have to stay within their bounds, and of mechaFIL, for comparison. Then ahead from 2025-09-09 to the dated
 * figures of 2026, without bounds: from what was known then, and with behaviour on told the onboarding of 2026, without and
 * with its renewals, each time beside mechaFIL told the same. Only the last model knows more of 2026 and is fitted to it, so
 * its rows are no forecast.
 */
export const backtest: Backtest = function* () {
  const mechafil = mechafilStatusQuo();
  yield* errorRows('chain rules', forcedSupply(), true);
  const byDefault = parameters.rewardEfficiency.default;
  yield* errorRows(`chain rules, efficiency ${byDefault}`, forcedSupply(byDefault), false);
  yield* errorRows('mechaFIL', mechafilSupply(mechafil), false);
  yield* errorRows('mechaFIL, 50/50', mechafilSupply(mechafilStatusQuo(null)), false);
  yield* engineRows('chain rules, known inputs', knownInputsRun());
  yield* mechafilRows('mechaFIL', mechafil);
  for (const told of ['onboarding', 'onboarding and renewals'] as const) {
    yield* engineRows(`chain rules, behaviour, ${told} of 2026`, behaviourRun(told));
    yield* mechafilRows(`mechaFIL, ${told} of 2026`, mechafilOf2026(told));
  }
  yield* engineRows('chain rules, fitted to 2026 (no forecast)', defaultRun());
};
