import { devices, type DeviceClass } from '../devices';
import { payByWeight, weighClass, weighFakes } from '../mechanisms/block-rewards';
import type { IonetState } from '../state';

const HOURS = 24;

/**
 * Splits the day's emission into 24 blocks of whole micro-IO, each between the pools and within them by the scores of the devices that
 * passed in the hour: `passed` by hour and class, and the hired share of them. A pool in which nobody passed leaves its share in the
 * reserve. Returns what was paid.
 */
export function payHourlyBlocks(
  daily: IonetState,
  passed: Float64Array,
  hiredPassed: Float64Array,
  emissionMicro: number,
): number {
  const { count } = daily.classes;
  let paid = 0;
  let before = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const sofar = Math.floor((emissionMicro * (hour + 1)) / HOURS);
    for (let c = 0; c < count; c++) {
      const { cardsPerDevice } = devices[c] as DeviceClass;
      const at = hour * count + c;
      weighClass(c, (passed[at] as number) * cardsPerDevice, (hiredPassed[at] as number) * cardsPerDevice);
    }
    weighFakes(daily.fakes.byHour[hour] as number);
    paid += payByWeight(sofar - before);
    before = sofar;
  }
  return paid;
}
