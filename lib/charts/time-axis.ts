import { civilDateOf, dayNumberOf, parseDate } from '@/simulation/core';
import type { View } from '@/lib/scenario';

/** The time axis all charts of a page share, in day numbers. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** First simulated day. */
  readonly start: number;
  /** Days at which every chart is sampled, `start` among them. */
  readonly samples: readonly number[];
  /** First days of the years that get a tick. */
  readonly ticks: readonly number[];
}

const MAX_SAMPLES = 200;
const HISTORY_DAYS: Record<View['history'], number> = { '1y': 365, '2y': 730, all: 1820 };

export function timeAxis(startDate: string, days: number, history: View['history']): TimeAxis {
  const start = parseDate(startDate);
  const from = start - HISTORY_DAYS[history];
  const to = start + days - 1;
  return { from, to, start, samples: samplesOf(from, start, to), ticks: yearTicks(from, to) };
}

function samplesOf(from: number, start: number, to: number): number[] {
  const stride = Math.max(1, Math.ceil((to - from) / MAX_SAMPLES));
  const samples: number[] = [];
  for (let day = start - Math.floor((start - from) / stride) * stride; day < to; day += stride)
    samples.push(day);
  samples.push(to);
  return samples;
}

function yearTicks(from: number, to: number): number[] {
  const ticks: number[] = [];
  const every = Math.max(1, Math.ceil((to - from) / 365 / 9));
  for (let year = civilDateOf(from).year + 1; dayNumberOf(year, 1, 1) <= to; year++) {
    if (year % every === 0) ticks.push(dayNumberOf(year, 1, 1));
  }
  return ticks;
}
