import { exp, log } from '../../core/math';
import type { SimulationContext } from '../../core';
import { baselineAt, baselineRate, networkAgeAtNoon } from './mechanisms/baseline';
import { parameters } from './parameters';

type Context = SimulationContext<typeof parameters>;

/** Daily inputs of a run, each `days` long. */
export interface Paths {
  readonly onboarding: Float64Array;
  readonly renewal: Float64Array;
  readonly filPlus: Float64Array;
  /** How many times a sector of verified deals sealed on the day counts. */
  readonly verifiedQuality: Float64Array;
  readonly termination: Float64Array;
  readonly baseBurn: Float64Array;
  readonly price: Float64Array;
  readonly storagePrice: Float64Array;
  readonly baselineEib: Float64Array;
  readonly aiDemand: Float64Array;
  readonly hardwarePrice: Float64Array;
  readonly cloudPrice: Float64Array;
  readonly baselineRate: number;
}

/** Lays out all daily inputs of a run. */
export function preparePaths(context: Context): Paths {
  const { parameters: values, days, startDay } = context;
  const rate = baselineRate(values.baselineGrowthPerYear);
  const baselineEib = new Float64Array(days);
  const dailyGrowth = exp(rate);
  let baseline = baselineAt(values.baselineInitialEib, rate, networkAgeAtNoon(startDay));
  for (let day = 0; day < days; day++) {
    baselineEib[day] = baseline;
    baseline *= dailyGrowth;
  }
  return {
    onboarding: growingOnboarding(context),
    renewal: context.path('renewalRate'),
    filPlus: context.path('filPlusShare'),
    verifiedQuality: context.path('filPlusMultiplier'),
    termination: context.path('earlyTerminationPerDay'),
    baseBurn: context.path('baseBurnFilPerDay'),
    price: context.pricePath('filPriceUsd'),
    storagePrice: context.path('storagePriceUsdPerTibMonth'),
    baselineEib,
    aiDemand: context.world.aiDemand,
    hardwarePrice: context.world.hardwarePrice,
    cloudPrice: context.world.cloudPrice,
    baselineRate: rate,
  };
}

/** Onboarding through its observations, then growing by `onboardingGrowthPerYear`, never above the accepted range. */
function growingOnboarding(context: Context): Float64Array {
  const path = context.path('onboardingPibPerDay');
  const growth = log(1 + context.parameters.onboardingGrowthPerYear) / 365;
  if (growth === 0) return path;
  const from = context.lastObserved('onboardingPibPerDay');
  const most = parameters.onboardingPibPerDay.hard[1];
  for (let day = from + 1; day < path.length; day++) {
    path[day] = Math.min(most, (path[day] as number) * exp(growth * (day - from)));
  }
  return path;
}
