import type { DurationShape } from './job-law';

/** What the hourly core needs beyond the parameters of the network. */
export interface HourlyOptions {
  readonly shape: DurationShape;
  readonly sigma: number;
  /** Jobs of 1 … 256 cards around the mean, or all of the mean. */
  readonly spreadSizes: boolean;
  readonly queueHours: number;
  readonly failover: boolean;
  readonly minimumHours: number;
  /** Swing of arrivals over the day and between workdays and weekends, 0 … 1. */
  readonly dayAmplitude: number;
  readonly weekAmplitude: number;
  /** By how much demand falls for each share of jobs that break off. */
  readonly trustKappa: number;
  /** Hours up in a row before a device is nominated. */
  readonly minimumUpHours: number;
  /** Chance that an idle nominated device fails in an hour, and the part of it a hired one bears, who skips the proof of work. */
  readonly blockFailure: number;
  readonly timeLockPart: number;
  /** Failed blocks in a row that are slashed, the share of the stake taken, days of appeal, and how many win it. */
  readonly slashAfter: number;
  readonly slashShare: number;
  readonly appealDays: number;
  readonly appealWon: number;
  /** Weights of reliability and of the stake beyond the required one in the ranking of devices. */
  readonly weightReliability: number;
  readonly weightStake: number;
}

const TO_WEEKEND = 0.4;
const PEAK_HOUR = 15;

/** Arrivals of an hour against the mean of the week: a triangle that peaks at 15:00 UTC, fewer at weekends. Mean 1. */
export function seasonAt(
  hour: number,
  weekday: number,
  { dayAmplitude, weekAmplitude }: HourlyOptions,
): number {
  const away = Math.abs(((hour - PEAK_HOUR + 36) % 24) - 12);
  const isWeekend = weekday === 0 || weekday === 6;
  return (1 + dayAmplitude * (1 - away / 6)) * (1 + weekAmplitude * (isWeekend ? -1 : TO_WEEKEND));
}

/** The highest value it takes. */
export function seasonPeak({ dayAmplitude, weekAmplitude }: HourlyOptions): number {
  return (1 + dayAmplitude) * (1 + weekAmplitude * TO_WEEKEND);
}

/** 0 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (dayNumber + 4) % 7;
}
