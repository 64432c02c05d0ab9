import type { Backtest } from '../../core';
import { errorRows, forcedSupply, mechafilSupply } from './backtest/in-sample';
import { engineRows, mechafilRows } from './backtest/out-of-sample';
import {
  behaviourRun,
  defaultRun,
  knownInputsRun,
  mechafilOn2026Inputs,
  mechafilStatusQuo,
} from './backtest/status-quo';
import { parameters } from './parameters';

/**
 * The model against the past. First teacher-forced, 2022-10-10 … 2025-05-25: root mean square errors of the chain's rules,
 * which have to stay within their bounds, and of mechaFIL, for comparison. Then ahead from 2025-09-09 to the dated
 * figures of 2026, without bounds: from what was known then, from the onboarding of 2026 with behaviour switched on, and by
 * mechaFIL from both. Only the last model also knows renewals and early ends of 2026, so its rows are no forecast.
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
  yield* engineRows('chain rules, 2026 onboarding, behaviour', behaviourRun());
  yield* mechafilRows('mechaFIL, 2026 inputs', mechafilOn2026Inputs());
  yield* engineRows('chain rules, 2026 inputs', defaultRun());
};
