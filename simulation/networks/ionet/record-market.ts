import type { NetworkColumns } from '../../core';
import type { metrics } from './metrics';
import { MICRO_PER_IO, toIo } from './micro';
import { ratioOf } from './ratio';
import { resident } from './resident';

const HOURS = 24;

/** Writes the metrics of cards, hours and prices. Totals count GPUs; CPUs appear by class only. */
export function writeMarketMetrics(day: number, columns: NetworkColumns<typeof metrics>): void {
  const { market, fleet, flows, paths, classes } = resident.state;
  const ioPrice = paths.ioPriceUsd[day] as number;
  let ready = 0;
  let hired = 0;
  let enterpriseReady = 0;
  let enterpriseHired = 0;
  let paidHours = 0;
  let cloudHours = 0;
  let rewardsMicro = 0;
  const usdPerMicroHour = ioPrice / (MICRO_PER_IO * HOURS);
  for (let c = 0; c < classes.count; c++) {
    const readyNow = market.ready[c] as number;
    const hiredNow = market.hired[c] as number;
    const price = market.priceUsd[c] as number;
    (columns.gpusByClass[c] as Float64Array)[day] = fleet.cardsOfClass[c] as number;
    (columns.utilisationByClass[c] as Float64Array)[day] = market.utilisation[c] as number;
    (columns.priceByClass[c] as Float64Array)[day] = price;
    const reward = flows.rewardMicro[c] as number;
    (columns.presenceVersusWorkByClass[c] as Float64Array)[day] =
      readyNow > 0 ? ratioOf(reward * usdPerMicroHour, readyNow * price) : 0;
    if (classes.isGpu[c] === 0) continue;
    ready += readyNow;
    hired += hiredNow;
    paidHours += hiredNow * price;
    cloudHours += hiredNow * (classes.cloudUsdPerHour[c] as number);
    rewardsMicro += reward;
    if (classes.isEnterprise[c] === 1) {
      enterpriseReady += readyNow;
      enterpriseHired += hiredNow;
    }
  }
  const rewards = toIo(rewardsMicro);
  columns.readyGpus[day] = ready;
  columns.hiredGpus[day] = hired;
  columns.utilisation[day] = share(hired, ready);
  columns.utilisationEnterprise[day] = share(enterpriseHired, enterpriseReady);
  columns.utilisationCommunity[day] = share(hired - enterpriseHired, ready - enterpriseReady);
  columns.gpuHoursPerDay[day] = hired * HOURS;
  const cloudCost = cloudHours * (paths.cloudPrice[day] as number);
  const meanPrice = hired > 0 ? paidHours / hired : Number.NaN;
  columns.pricePerGpuHour[day] = meanPrice;
  columns.cloudPricePerGpuHour[day] = hired > 0 ? cloudCost / hired : Number.NaN;
  columns.priceVersusCloud[day] = cloudCost > 0 ? paidHours / cloudCost : Number.NaN;
  columns.refusedDemand[day] = market.refusedShare;
  columns.rewardPerGpuDay[day] = ready > 0 ? rewards / ready : 0;
  columns.presenceVersusWork[day] =
    ready > 0 ? ratioOf((rewards * ioPrice) / (ready * HOURS), meanPrice) : Number.NaN;
}

/** part ÷ whole within 0…1, also when rounding leaves a crumb of an empty whole. */
function share(part: number, whole: number): number {
  return whole > 0 && part > 0 ? Math.min(1, part / whole) : 0;
}
