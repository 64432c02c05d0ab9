import type { Locale } from '@/simulation/core';
import { buildChart, type ChartModel, type ChartPlan, type NetworkData } from './chart-model';
import type { TimeAxis } from './time-axis';

type Build = (
  plan: ChartPlan,
  data: Readonly<Record<string, NetworkData>>,
  time: TimeAxis,
  locale: Locale,
) => ChartModel;

/** Builds one chart again and again, and only when something it draws is new: a moved slider touches one network. */
export function createChartBuilder(): Build {
  let last: { readonly inputs: readonly unknown[]; readonly model: ChartModel } | undefined;
  return (plan, data, time, locale) => {
    const inputs = [
      plan,
      time,
      locale,
      ...Object.values(data).flatMap(({ frame, history }) => [frame, history]),
    ];
    if (
      last?.inputs.length === inputs.length &&
      inputs.every((input, index) => input === last?.inputs[index])
    ) {
      return last.model;
    }
    last = { inputs, model: buildChart(plan, data, time, locale) };
    return last.model;
  };
}
