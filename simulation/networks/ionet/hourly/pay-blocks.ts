import { devices, type DeviceClass } from '../devices';
import { weighFakes } from '../mechanisms/block-rewards';
import { baseScore } from '../mechanisms/block-score';
import { splitPool } from '../mechanisms/split-pool';
import type { IonetState } from '../state';

const HOURS = 24;

/**
 * Splits the day's emission into 24 blocks of whole micro-IO, each between the pools and within them by the scores of the devices that
 * passed in the hour. A pool in which nobody passed leaves its share in the reserve. Returns what was paid.
 */
export function payHourlyBlocks(
  daily: IonetState,
  passed: Float64Array,
  hiredPassed: Float64Array,
  emissionMicro: number,
): number {
  const { values, flows, enterpriseWeights, communityWeights } = daily;
  let paid = 0;
  let before = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const sofar = Math.floor((emissionMicro * (hour + 1)) / HOURS);
    const block = sofar - before;
    before = sofar;
    weigh(daily, passed, hiredPassed, hour);
    weighFakes(daily, daily.fakes.byHour[hour] as number);
    const enterprise = Math.floor(block * values.enterprisePoolShare);
    paid += splitPool(enterprise, enterpriseWeights, flows.rewardMicro);
    paid += splitPool(block - enterprise, communityWeights, flows.rewardMicro);
  }
  return paid;
}

function weigh(
  { classes, ...daily }: IonetState,
  passed: Float64Array,
  hired: Float64Array,
  hour: number,
): void {
  for (let c = 0; c < classes.count; c++) {
    const { tier, multiplier, cardsPerDevice } = devices[c] as DeviceClass;
    const at = hour * classes.count + c;
    const all = passed[at] as number;
    const share = all > 0 ? (hired[at] as number) / all : 0;
    const weight = all * baseScore(tier, multiplier, cardsPerDevice, share);
    daily.enterpriseWeights[c] = classes.isEnterprise[c] === 1 ? weight : 0;
    daily.communityWeights[c] = classes.isCommunity[c] === 1 ? weight : 0;
  }
}
