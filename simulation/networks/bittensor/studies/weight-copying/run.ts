import { createRandom, type StudyContext, type StudyResult } from '../../../../core';
import { dayOf } from '../subnet-day';
import { slotOf } from '../watched-run';
import type { weightCopying } from './declaration';
import { relativeDividends } from './relative-dividends';

type Declaration = typeof weightCopying;

const LAGS = [0, 1, 2, 3, 4, 6, 8, 10, 14, 20];
const DRIFTS = [0, 0.05, 0.1, 0.2];

/** Runs the copier as set, over lags, and over lags and drifts. */
export function runWeightCopying({
  parameters,
  scenario,
}: StudyContext<Declaration['parameters']>): StudyResult<Declaration> {
  const { lag, drift, noise, stakeShare, validationCostUsd } = parameters;
  const mode = parameters.yuma as string;
  const random = createRandom(scenario.seed, 0);
  const at = (change: object) =>
    relativeDividends({ lag, drift, noise, stakeShare, mode, ...change }, random);
  const relative = at({});
  const { validators, taoPriceUsd } = dayOf(scenario, slotOf(parameters.subnet as string), parameters.day);
  const shareOf = (stake: number, factor: number) => (stake * factor) / (stake * factor + 1 - stake);
  const pot = validators * taoPriceUsd;
  const lost = (stakeShare - shareOf(stakeShare, relative)) * pot;
  return {
    figures: { relative, lost, profit: validationCostUsd - lost, harm: -lost },
    charts: {
      byLag: {
        x: Float64Array.from(LAGS),
        lines: {
          yuma2: Float64Array.from(LAGS, (each) => at({ lag: each, mode: 'yuma2' })),
          yuma3: Float64Array.from(LAGS, (each) => at({ lag: each, mode: 'yuma3' })),
        },
      },
    },
    tables: {
      grid: DRIFTS.map((each) => [each, ...[1, 3, 10].map((epochs) => at({ lag: epochs, drift: each }))]),
    },
  };
}
