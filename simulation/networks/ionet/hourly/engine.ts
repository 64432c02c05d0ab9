import { defineEngine, type NetworkEngine } from '../../../core';
import { ionet } from '../index';
import { fillRecord } from '../record';
import { fillMoneyMetrics } from '../record-money';
import type { HourlyOptions } from './parameters';
import { prepareHours, type HourlyTotals } from './state';
import { stepHours } from './step-hours';

/**
 * The event-driven core as an engine of its own: the same declaration, rows and laws as the daily mode, but jobs, failures and blocks are
 * drawn one by one. `watch` is handed the totals before the first day.
 */
export function hourlyEngine(
  options: HourlyOptions,
  watch: (totals: HourlyTotals) => void = () => undefined,
): NetworkEngine {
  return defineEngine(ionet, {
    prepare(context) {
      const state = prepareHours(context, options);
      watch(state.totals);
      return state;
    },
    fill({ daily }, columns) {
      fillRecord(daily, columns);
      fillMoneyMetrics(daily, columns);
    },
    step: stepHours,
  });
}
