import { exp, log } from '../math';
import type { Random } from '../random';
import { parseDate } from '../time';
import type { WorldValues } from './parameters';

/** Daily indices of the shared world, `days` values each, 1 on the first day. */
export interface WorldPaths {
  readonly parameters: WorldValues;
  readonly aiDemand: Float64Array;
  readonly tokenMarket: Float64Array;
  readonly cloudPrice: Float64Array;
  readonly hardwarePrice: Float64Array;
}

const DAYS_PER_YEAR = 365;

interface Built {
  readonly key: string;
  readonly paths: WorldPaths;
}

let last: Built | undefined;

/**
 * The world's paths for `days` days from day number `startDay`. Token noise is stream `world.token-market`. A moved
 * slider of a network leaves the world as it is, so the last one is kept; the arrays are the caller's own.
 */
export function buildWorldPaths(
  values: WorldValues,
  startDay: number,
  days: number,
  random: Random,
): WorldPaths {
  const key = JSON.stringify([values, startDay, days, random.seed, random.draw]);
  if (last?.key !== key) last = { key, paths: computePaths(values, startDay, days, random) };
  const { aiDemand, tokenMarket, cloudPrice, hardwarePrice } = last.paths;
  return {
    parameters: values,
    aiDemand: aiDemand.slice(),
    tokenMarket: tokenMarket.slice(),
    cloudPrice: cloudPrice.slice(),
    hardwarePrice: hardwarePrice.slice(),
  };
}

function computePaths(values: WorldValues, startDay: number, days: number, random: Random): WorldPaths {
  const shockDay = parseDate(values.shockDate) - startDay;
  const growth = (perYear: number) => log(1 + perYear) / DAYS_PER_YEAR;
  return {
    parameters: values,
    aiDemand: shocked(exponential(growth(values.aiDemandGrowthPerYear), days), shockDay, values.demandShock),
    tokenMarket: shocked(tokenMarket(values, days, random), shockDay, values.tokenPriceShock),
    cloudPrice: exponential(growth(values.cloudPriceTrendPerYear), days),
    hardwarePrice: exponential(growth(values.hardwarePriceTrendPerYear), days),
  };
}

function exponential(ratePerDay: number, days: number): Float64Array {
  const path = new Float64Array(days);
  for (let day = 0; day < days; day++) path[day] = exp(ratePerDay * day);
  return path;
}

function tokenMarket(values: WorldValues, days: number, random: Random): Float64Array {
  if (values.tokenMarketMode === 'hold') return new Float64Array(days).fill(1);
  const drift = values.tokenDriftPerYear / DAYS_PER_YEAR;
  if (values.tokenMarketMode === 'trend') return exponential(drift, days);
  const noise = random.stream('world.token-market');
  const sd = values.tokenVolatilityPerYear / Math.sqrt(DAYS_PER_YEAR);
  const path = new Float64Array(days);
  let logIndex = 0;
  for (let day = 0; day < days; day++) {
    path[day] = exp(logIndex);
    logIndex += drift + sd * noise.normal(day, 0);
  }
  return path;
}

function shocked(path: Float64Array, shockDay: number, change: number): Float64Array {
  if (change !== 0)
    for (let day = Math.max(0, shockDay); day < path.length; day++)
      path[day] = (path[day] as number) * (1 + change);
  return path;
}
