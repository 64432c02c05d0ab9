import { Bench } from 'tinybench';
import { defaultValues, resolveScenario, simulateNetwork } from '@/simulation/core';
import { ionet } from '@/simulation/networks/ionet';
import { engine } from '@/simulation/networks/ionet/engine';
import { hourlyEngine } from '@/simulation/networks/ionet/hourly/engine';
import { hourlyParameters } from '@/simulation/networks/ionet/hourly/parameters';
import type { HourlyTotals } from '@/simulation/networks/ionet/hourly/state';
import { runSimpleQueue } from '@/simulation/networks/ionet/hourly/simple-queue';
import type { Figure } from './table';

const ROUNDS = 4;
const scenarioOf = (days: number, set: Readonly<Record<string, number>> = {}) =>
  resolveScenario([ionet], [], { days, set }).scenario;

/** Lowest of some medians in milliseconds, after warm-up; the tasks take turns, so that a busy moment hits all alike. */
async function medians(tasks: readonly (() => unknown)[], iterations: number): Promise<number[]> {
  const lowest = tasks.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({ warmupIterations: iterations, iterations, time: 0, warmupTime: 0 });
    tasks.forEach((task, index) => bench.add(String(index), task));
    (await bench.run()).forEach(({ result }, index) => {
      if (result.state === 'completed')
        lowest[index] = Math.min(lowest[index] ?? Infinity, result.latency.p50);
    });
  }
  return lowest;
}

/** Arrivals and ends of jobs on 100 cards in 10,000 hours, `times` as many by jobs as much shorter. */
function jobEvents(times: number): number {
  let events = 0;
  const queue = {
    cards: 100,
    sizes: [1],
    ratesPerHour: [10 * times],
    meanHours: 8 / times,
    shape: 'exponential',
    sigma: 0,
    queueHours: 0,
  } as const;
  runSimpleQueue(queue, 1, 1, 10_000, (tally) => (events = tally.events));
  return events;
}

interface CoreYear {
  readonly run: () => unknown;
  /** Of the last run. */
  readonly totals: () => HourlyTotals;
}

/** A year of the whole hourly core: arrivals are `times` those of today, the fleet is the same. */
function coreYear(times: number): CoreYear {
  const seen: HourlyTotals[] = [];
  const set = { 'ionet.arrivalsPerDay': times * ionet.parameters.arrivalsPerDay.default };
  const engine = hourlyEngine(defaultValues(hourlyParameters), (totals) => seen.push(totals));
  const scenario = scenarioOf(365, set);
  return { run: () => simulateNetwork(engine, scenario), totals: () => seen.at(-1) as HourlyTotals };
}

/**
 * io.net's own marks as JSON: the daily mode, a year of the hourly core at today's size, job events of its queue alone (arrivals and ends) and
 * how linear they are, and what an event of the whole core costs with everything that is done by hour, day and device beside it. Events of the
 * whole core are arrivals, ends, failures and repairs of devices, and ends of patience; a start, a refusal, an interruption and a takeover are
 * part of the event that brings them, and an hourly block, the draw of a proof and the move of a supplier are none.
 */
const fiveYears = scenarioOf(1825);
const aYear = scenarioOf(365);
const hourly = hourlyEngine(defaultValues(hourlyParameters));
const [daily = Number.NaN] = await medians([() => simulateNetwork(engine, fiveYears)], 20);
const [year = Number.NaN] = await medians([() => simulateNetwork(hourly, aYear)], 2);
const TIMES = [1, 2, 4];
const byJobs = await medians(
  TIMES.map((times) => () => jobEvents(times)),
  5,
);
const CORE_TIMES = [1, 10, 30];
const coreYears = CORE_TIMES.map(coreYear);
const byCore = await medians(
  coreYears.map(({ run }) => run),
  1,
);
const perEvent = TIMES.map((times, index) => (byJobs[index] as number) / jobEvents(times));
const [first = Number.NaN] = perEvent;
const figures: Figure[] = [
  { name: 'ionet, 5 years, ten classes', value: daily, unit: 'ms', mark: 10 },
  { name: 'ionet, hourly core, a year', value: year, unit: 'ms', mark: 1500 },
  {
    name: 'ionet, a million job events of the queue alone',
    value: 1e6 * Math.max(...perEvent),
    unit: 'ms',
    mark: 1000,
  },
  ...perEvent.slice(1).map((each, index): Figure => {
    const times = TIMES[index + 1] as number;
    return {
      name: `ionet, ${times} × the jobs: off linear`,
      value: 100 * Math.abs(each / first - 1),
      unit: '%',
      mark: 15,
    };
  }),
  ...CORE_TIMES.flatMap((times, index): Figure[] => {
    const { totals } = coreYears[index] as CoreYear;
    const { events, arrived, blocked } = totals();
    const sumOf = (bySize: Float64Array) => bySize.reduce((sum, each) => sum + each, 0);
    // a job that is not refused arrives and ends
    const ofJobs = 2 * sumOf(arrived) - sumOf(blocked);
    const name = `ionet, whole hourly core at ${times} × the jobs`;
    return [
      {
        name: `${name}: a million events of jobs and devices`,
        value: (1e6 * (byCore[index] as number)) / events,
        unit: 'ms',
        // at today's size what is done by hour and by device stands against few events
        ...(times > 1 && { mark: 1000 }),
      },
      {
        name: `${name}: arrivals and ends of jobs among its events`,
        value: (100 * ofJobs) / events,
        unit: '%',
      },
    ];
  }),
];
process.stdout.write(JSON.stringify(figures));
