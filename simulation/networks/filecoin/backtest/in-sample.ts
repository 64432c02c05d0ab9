import { columnOf, formatDate, resolveScenario, simulateNetwork, type BacktestRow } from '../../../core';
import { filecoin } from '../index';
import type { MechafilColumns } from '../mechafil/columns';
import { forcedEngine } from './forced-engine';
import { FIRST_DAY, PUBLISHED_DAYS, publishedSupply } from './real-past';

/** Modelled supply in FIL from 2022-10-10 on. */
export interface SupplySeries {
  readonly mined: Float64Array;
  readonly locked: Float64Array;
  readonly circulating: Float64Array;
}

/** Paid share of the minting formula that fits the FIL mined in these years; the default is 0.97. */
const FITTED_EFFICIENCY = 0.9675;

/** Largest root mean square errors of the chain's rules, M FIL. */
const BOUNDS = { mined: 0.8, locked: 2.5, circulating: 2.3 };

/**
 * The chain's rules on the real inputs of 2022-10-10 … 2025-05-25, with a given paid share of the formula. Early ends are
 * a share of pledge itself here, so the weight that turns ended power into pledge, fitted to 2026, is 1.
 */
export function forcedSupply(rewardEfficiency = FITTED_EFFICIENCY): SupplySeries {
  const set = { 'filecoin.rewardEfficiency': rewardEfficiency, 'filecoin.terminatedPledgeWeight': 1 };
  const { scenario } = resolveScenario([filecoin], [], { set });
  const start = formatDate(FIRST_DAY);
  const frame = simulateNetwork(forcedEngine, { ...scenario, start, days: PUBLISHED_DAYS });
  return {
    mined: columnOf(frame, 'supply'),
    locked: columnOf(frame, 'staked'),
    circulating: columnOf(frame, 'circulating'),
  };
}

/** The same figures of a mechaFIL run from 2022-10-10. */
export function mechafilSupply(run: MechafilColumns): SupplySeries {
  return { mined: run.cum_network_reward, locked: run.network_locked, circulating: run.circ_supply };
}

/** A row a figure: the root mean square error over all published days, in M FIL. */
export function errorRows(model: string, modelled: SupplySeries, bounded: boolean): BacktestRow[] {
  const names = ['mined', 'locked', 'circulating'] as const;
  return names.map((name) => ({
    name: `RMSE of ${name}: ${model}`,
    date: formatDate(FIRST_DAY + PUBLISHED_DAYS - 1),
    unit: 'M FIL',
    modelled: rootMeanSquare(modelled[name], publishedSupply[name]) / 1e6,
    ...(bounded && { bound: BOUNDS[name] }),
  }));
}

/** Root of the mean squared difference over the length of `actual`, in the unit of both. */
function rootMeanSquare(modelled: Float64Array, actual: Float64Array): number {
  let sum = 0;
  for (let day = 0; day < actual.length; day++) {
    const off = (modelled[day] as number) - (actual[day] as number);
    sum += off * off;
  }
  return Math.sqrt(sum / actual.length);
}
