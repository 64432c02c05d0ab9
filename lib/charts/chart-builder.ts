import type { Locale } from '@/simulation/core';
import { buildChart, type ChartModel, type ChartPlan, type NetworkData } from './chart-model';
import type { TimeAxis } from './time-axis';
import type { ValueAxis } from './value-axis';

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
    const model = buildChart(plan, data, time, locale);
    // What stays the same stays the same object: an axis that is drawn need not be drawn again.
    const axis = last && sameAxis(last.model.axis, model.axis) ? last.model.axis : model.axis;
    last = { inputs, model: { ...model, axis } };
    return last.model;
  };
}

function sameAxis(one: ValueAxis, other: ValueAxis): boolean {
  const numbers = (axis: ValueAxis) => [...axis.domain, ...axis.ticks].join();
  return one.scale === other.scale && numbers(one) === numbers(other);
}
