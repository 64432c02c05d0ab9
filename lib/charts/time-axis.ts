import { parseDate, type Scenario } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import type { View } from '@/lib/scenario';
import { parseRange, type ViewRange } from '@/lib/scenario/view-range';
import { timeTicks, type TickStyle } from './time-ticks';

/**
 * The axis all charts of a page share. A position on it is a day number on the calendar, and a number of days
 * since its launch for each network on the other axis.
 */
export interface TimeAxis {
  readonly kind: View['axis'];
  readonly from: number;
  readonly to: number;
  /** Ends of the axis when no part of it is chosen. */
  readonly whole: ViewRange;
  /** Position of the first simulated day, by network. */
  readonly starts: Readonly<Record<string, number>>;
  /** Day number of position 0, by network. */
  readonly origins: Readonly<Record<string, number>>;
  /** Positions at which every chart is sampled, the starts within the axis among them. */
  readonly samples: readonly number[];
  readonly ticks: readonly number[];
  readonly tickStyle: TickStyle;
}

const MAX_SAMPLES = 200;
const HISTORY_DAYS: Record<View['history'], number> = { '1y': 365, '2y': 730, all: 1820 };

/** The axis of a view of a scenario, over the networks it shows. A chosen range is kept within the whole. */
export function timeAxis(
  { start: startDate, days }: Pick<Scenario, 'start' | 'days'>,
  { axis: kind, history, range }: Pick<View, 'axis' | 'history' | 'range'>,
  networks: readonly string[] = declarations.map(({ id }) => id),
): TimeAxis {
  const start = parseDate(startDate);
  const origins = Object.fromEntries(
    declarations
      .filter(({ id }) => networks.includes(id))
      .map(({ id, launchDate }) => [id, kind === 'launch' ? parseDate(launchDate) : 0]),
  );
  const starts = Object.fromEntries(Object.entries(origins).map(([id, origin]) => [id, start - origin]));
  const whole = wholeOf(Object.values(starts), days, HISTORY_DAYS[history], kind);
  const { from, to } = within(whole, range === undefined ? undefined : parseRange(range, kind));
  const ticks = timeTicks(from, to, kind);
  const samples = samplesOf(from, to, Object.values(starts));
  return { kind, from, to, whole, starts, origins, samples, ticks: ticks.at, tickStyle: ticks.style };
}

function wholeOf(starts: readonly number[], days: number, history: number, kind: View['axis']): ViewRange {
  const from = Math.min(...starts) - history;
  return { from: kind === 'launch' ? Math.max(0, from) : from, to: Math.max(...starts) + days - 1 };
}

/** The part of a chosen range the axis has; the whole axis where that is nothing. */
function within(whole: ViewRange, chosen: ViewRange | undefined): ViewRange {
  const from = Math.max(whole.from, chosen?.from ?? whole.from);
  const to = Math.min(whole.to, chosen?.to ?? whole.to);
  return to > from ? { from, to } : whole;
}

function samplesOf(from: number, to: number, starts: readonly number[]): number[] {
  const stride = Math.max(1, Math.ceil((to - from) / MAX_SAMPLES));
  // The line has a kink where the simulation begins: the grid of samples goes through the first start.
  const anchor = Math.min(...starts.filter((start) => start >= from && start <= to), to);
  const samples = new Set(starts.filter((start) => start >= from && start <= to));
  for (let at = anchor - Math.floor((anchor - from) / stride) * stride; at < to; at += stride)
    samples.add(at);
  samples.add(from);
  samples.add(to);
  return [...samples].sort((a, b) => a - b);
}

/** The day number of a position, for a network. */
export function dayAtPosition(time: TimeAxis, network: string, position: number): number {
  return position + (time.origins[network] ?? 0);
}

/** The position of a network's day. */
export function positionOfDay(time: TimeAxis, network: string, day: number): number {
  return day - (time.origins[network] ?? 0);
}

/** The position where every one of the networks begins to be simulated; undefined where they differ. */
export function commonStart(time: TimeAxis, networks: readonly string[]): number | undefined {
  const starts = new Set(networks.map((network) => time.starts[network]));
  return starts.size === 1 ? [...starts][0] : undefined;
}

/** The first position at which any network begins to be simulated. */
export function firstStart({ starts }: TimeAxis): number {
  return Math.min(...Object.values(starts));
}
