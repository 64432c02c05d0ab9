import { parseDate, type SimulationContext } from '../../core';
import { exp, log } from '../../core/math';
import { DAYS_PER_YEAR, START_MONTH } from './calendar';
import { dailyEmission, type DailyEmission } from './mechanisms/daily-emission';
import { emissionSchedule } from './mechanisms/emission-schedule';
import { exactDecline, SHOWN_DECLINE } from './mechanisms/exact-decline';
import type { IonetParameters, IonetPaths, IonetValues } from './state';
import { totalOf, unlockPaths } from './unlock-paths';

type Context = SimulationContext<IonetParameters>;

/** Emission of each month, whole micro-IO. */
function scheduleOf(values: IonetValues): Float64Array {
  const bases = {
    'launch-supply': values.launchSupplyIo,
    'maximum-supply': values.maximumSupplyIo,
    'reward-pool': values.rewardPoolIo,
  };
  return emissionSchedule({
    baseIo: bases[values.emissionReading],
    initialRatePerYear: values.initialEmissionRate,
    declinePerMonth: exactDecline(SHOWN_DECLINE),
    fixedMonths: START_MONTH,
    laterDeclinePerMonth: exactDecline(values.emissionDeclinePerMonth),
    months: values.emissionMonths,
    poolIo: values.rewardPoolIo,
  });
}

/** The scheduled emission of a run, by day and before it. */
export function emissionOf({ parameters: values, startDay, days }: Context): DailyEmission {
  return dailyEmission(scheduleOf(values), startDay, days, values.emissionPauseMonths);
}

/** The input paths of a run, by row, with the scheduled emission among them. */
export function pathsOf(context: Context, emissionMicro: Float64Array): IonetPaths {
  const { parameters: values, world, startDay, days } = context;
  const stepRow = parseDate(values.cloudPriceStepDate) - startDay;
  const fade = log(2) / values.premiumHalfLifeYears;
  const unlocked = unlockPaths(values, startDay, days);
  const premium = log(1 + values.demandGrowthPremium) / fade;
  const [demand, cloudPrice, hardwarePrice] = [
    new Float64Array(days),
    new Float64Array(days),
    new Float64Array(days),
  ];
  for (let row = 0; row < days; row++) {
    const grown = exp(premium * (1 - exp((-fade * row) / DAYS_PER_YEAR)));
    const step = row < stepRow ? 1 : 1 + values.cloudPriceStep;
    demand[row] = (world.aiDemand[row] as number) * grown;
    cloudPrice[row] = (world.cloudPrice[row] as number) * values.cloudPriceFactor * step;
    hardwarePrice[row] = (world.hardwarePrice[row] as number) * values.hardwareCostFactor;
  }
  return {
    ioPriceUsd: context.pricePath('ioPriceUsd'),
    emissionMicro,
    unlockedByBucketMicro: unlocked,
    unlockedMicro: totalOf(unlocked, days),
    demand,
    cloudPrice,
    computeTrend: world.cloudPrice,
    hardwarePrice,
  };
}
