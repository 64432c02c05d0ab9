import type { HourlyOptions } from './parameters';

type Season = Pick<HourlyOptions, 'dayAmplitude' | 'weekAmplitude' | 'peakHour'>;

/** Two days of weekend lift five workdays by two fifths of what they lose. */
const TO_WORKDAYS = 2 / 5;

/** Arrivals of an hour against the mean of the week: a triangle around the peak hour (UTC), fewer at weekends. Mean 1. */
export function seasonAt(hour: number, weekday: number, season: Season): number {
  const away = Math.abs(((hour - season.peakHour + 36) % 24) - 12);
  const isWeekend = weekday === 0 || weekday === 6;
  return (
    (1 + season.dayAmplitude * (1 - away / 6)) * (1 + season.weekAmplitude * (isWeekend ? -1 : TO_WORKDAYS))
  );
}

/** 0 for Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (dayNumber + 4) % 7;
}
