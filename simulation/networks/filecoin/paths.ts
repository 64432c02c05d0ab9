import { exp, log } from '../../core/math';
import { parseDate, type SimulationContext } from '../../core';
import { baselineAt, baselineRate, networkAgeAtNoon } from './mechanisms/baseline';
import type { parameters } from './parameters';

type Context = SimulationContext<typeof parameters>;

/** Most raw power, PiB, that the network may seal on a day; the upper end of the accepted range. */
const MAX_ONBOARDING_PIB = 100;

/** Daily inputs of a run, each `days` long. */
export interface Paths {
  readonly onboarding: Float64Array;
  readonly renewal: Float64Array;
  readonly filPlus: Float64Array;
  readonly termination: Float64Array;
  readonly baseBurn: Float64Array;
  readonly price: Float64Array;
  readonly storagePrice: Float64Array;
  readonly baselineEib: Float64Array;
  readonly aiDemand: Float64Array;
  readonly hardwarePrice: Float64Array;
  readonly baselineRate: number;
}

/** Lays out all daily inputs of a run. */
export function preparePaths(context: Context): Paths {
  const { parameters: values, days, startDay } = context;
  const rate = baselineRate(values.baselineGrowthPerYear);
  const baselineEib = new Float64Array(days);
  for (let day = 0; day < days; day++) {
    baselineEib[day] = baselineAt(values.baselineInitialEib, rate, networkAgeAtNoon(startDay + day));
  }
  return {
    onboarding: growingOnboarding(context),
    renewal: context.path('renewalRate'),
    filPlus: context.path('filPlusShare'),
    termination: context.path('earlyTerminationPerDay'),
    baseBurn: context.path('baseBurnFilPerDay'),
    price: context.pricePath('filPriceUsd'),
    storagePrice: context.path('storagePriceUsdPerTibMonth'),
    baselineEib,
    aiDemand: context.world.aiDemand,
    hardwarePrice: context.world.hardwarePrice,
    baselineRate: rate,
  };
}

/** Onboarding through its observations, then growing by `onboardingGrowthPerYear`. */
function growingOnboarding(context: Context): Float64Array {
  const path = context.path('onboardingPibPerDay');
  const growth = log(1 + context.parameters.onboardingGrowthPerYear) / 365;
  if (growth === 0) return path;
  const from = context.world.parameters.followObservations ? LAST_ONBOARDING_OBSERVED - context.startDay : 0;
  for (let day = Math.max(0, from) + 1; day < path.length; day++) {
    path[day] = Math.min(MAX_ONBOARDING_PIB, (path[day] as number) * exp(growth * (day - from)));
  }
  return path;
}

const LAST_ONBOARDING_OBSERVED = parseDate('2026-02-22');
