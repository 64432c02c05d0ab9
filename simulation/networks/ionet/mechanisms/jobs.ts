import { exp } from '../../../core/math';
import { DEVICE_COUNT, devices, type DeviceClass } from '../devices';
import type { IonetState, IonetValues } from '../state';

const HOURS = 24;

const TOTAL_HIRED = devices.reduce((sum, device) => sum + device.initialHired, 0);

/** Mean days of a job on demand and of a reservation. */
function jobDays(values: IonetValues): { readonly onDemand: number; readonly reserved: number } {
  return { onDemand: values.jobHoursMean / HOURS, reserved: values.reservedHours / HOURS };
}

/** Share of the hired cards that reservations hold when arrivals are steady. */
export function reservedShareOfCards(values: IonetValues): number {
  const days = jobDays(values);
  const reserved = values.reservedShare * days.reserved;
  return reserved / (reserved + (1 - values.reservedShare) * days.onDemand);
}

/**
 * The day's running jobs in expectation, by class: cards of finished jobs come free (a share 1 − e^(−1/W) of
 * those running, W the mean duration in days), arrivals take free cards, and what does not fit is refused. In
 * the steady state hired = arrivals × size × duration (Little's law). When cards vanish under running jobs, these
 * are cut off. `first` keeps the hired cards of the start's record.
 */
export function runJobs(state: IonetState, day: number, first: boolean): void {
  const { market, values, paths } = state;
  const days = jobDays(values);
  const keepOnDemand = exp(-1 / days.onDemand);
  const keepReserved = exp(-1 / days.reserved);
  const jobs = values.arrivalsPerDay * (paths.demand[day] as number);
  let asked = 0;
  let refused = 0;
  market.newJobs = 0;
  for (let c = 0; c < DEVICE_COUNT; c++) {
    const ready = market.ready[c] as number;
    const share = (devices[c] as DeviceClass).initialHired / TOTAL_HIRED;
    const jobsOfClass = jobs * share * (market.priceEffect[c] as number);
    const cards = jobsOfClass * values.jobSizeMean;
    if (first) {
      market.newJobs += jobsOfClass;
      continue;
    }
    const newOnDemand = cards * (1 - values.reservedShare) * days.onDemand * (1 - keepOnDemand);
    const newReserved = cards * values.reservedShare * days.reserved * (1 - keepReserved);
    let onDemand = (market.onDemandCards[c] as number) * keepOnDemand;
    let reserved = (market.reservedCards[c] as number) * keepReserved;
    const running = onDemand + reserved;
    if (running > ready) {
      onDemand *= ready / running;
      reserved *= ready / running;
    }
    const arriving = newOnDemand + newReserved;
    const free = Math.max(0, ready - running);
    const accepted = arriving > free ? free / arriving : 1;
    onDemand += newOnDemand * accepted;
    reserved += newReserved * accepted;
    market.onDemandCards[c] = onDemand;
    market.reservedCards[c] = reserved;
    market.newJobs += jobsOfClass * accepted;
    asked += arriving;
    refused += arriving * (1 - accepted);
  }
  market.refusedShare = asked > 0 ? refused / asked : 0;
  countHired(state);
}

function countHired({ market }: IonetState): void {
  for (let c = 0; c < DEVICE_COUNT; c++) {
    const ready = market.ready[c] as number;
    const hired = Math.min(ready, (market.onDemandCards[c] as number) + (market.reservedCards[c] as number));
    market.hired[c] = hired;
    market.utilisation[c] = ready > 0 ? hired / ready : 0;
  }
}
