import { defaultValues } from '../../../core';
import { emissionSchedule } from '../mechanisms/emission-schedule';
import { exactDecline, SHOWN_DECLINE } from '../mechanisms/exact-decline';
import { MICRO_PER_IO } from '../micro';
import { parameters } from '../parameters';

/** The protocol's own numbers, as the parameters carry them, the decline of the emission to its last digit. */
export const protocol = {
  ...defaultValues(parameters),
  emissionDeclinePerMonth: exactDecline(SHOWN_DECLINE),
};

/** First monthly payment: 500 M × 8 % ÷ 12. */
export const FIRST_MONTH_IO = (protocol.launchSupplyIo * protocol.initialEmissionRate) / 12;

const HOURS_PER_YEAR = 8760;

/** First hourly payment of the older schedule: 500 M × 8 % ÷ 8760, and how many there are. */
export const FIRST_HOUR_IO = (protocol.launchSupplyIo * protocol.initialEmissionRate) / HOURS_PER_YEAR;
export const HOURLY_PAYMENTS = 175_319;

/** Declines the documentation prints for both schedules, and the article's. */
export const PUBLISHED_MONTHLY_FACTOR = 0.989849199;
export const PUBLISHED_HOURLY_DECLINE = 0.0000138869523959793;
export const ARTICLE_MONTHLY_DECLINE = 0.0102;

/** The 240 months in whole micro-IO. */
export function protocolSchedule(): Float64Array {
  return emissionSchedule({
    baseIo: protocol.launchSupplyIo,
    initialRatePerYear: protocol.initialEmissionRate,
    declinePerMonth: protocol.emissionDeclinePerMonth,
    fixedMonths: protocol.emissionMonths,
    laterDeclinePerMonth: protocol.emissionDeclinePerMonth,
    months: protocol.emissionMonths,
    poolIo: protocol.rewardPoolIo,
  });
}

/** The same in IO: of each month, and of all months up to it. */
export function scheduleInIo(): { readonly month: Float64Array; readonly sofar: Float64Array } {
  const micro = protocolSchedule();
  let total = 0;
  return {
    month: micro.map((amount) => amount / MICRO_PER_IO),
    sofar: micro.map((amount) => (total += amount) / MICRO_PER_IO),
  };
}
