import { Bench } from 'tinybench';
import { defaultValues, resolveScenario, simulateNetwork } from '@/simulation/core';
import { ionet } from '@/simulation/networks/ionet';
import { engine } from '@/simulation/networks/ionet/engine';
import { hourlyEngine } from '@/simulation/networks/ionet/hourly/engine';
import { hourlyParameters } from '@/simulation/networks/ionet/hourly/parameters';
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

/** Milliseconds of a million events of the whole hourly core over a year: arrivals are `times` those of today. */
function coreEvents(times: number): number {
  let seen: { readonly events: number } = { events: 0 };
  const set = { 'ionet.arrivalsPerDay': times * ionet.parameters.arrivalsPerDay.default };
  const engine = hourlyEngine(defaultValues(hourlyParameters), (totals) => (seen = totals));
  const begin = performance.now();
  simulateNetwork(engine, scenarioOf(365, set));
  return (1e6 * (performance.now() - begin)) / seen.events;
}

/**
 * io.net's own marks as JSON: the daily mode, a year of the hourly core at today's size, job events of its queue alone and how
 * linear they are, and what an event costs with everything that is done by day and by device beside it.
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
  ...[1, 10, 30].map((times): Figure => ({
    name: `ionet, whole hourly core at ${times} × the jobs: a million events`,
    value: coreEvents(times),
    unit: 'ms',
  })),
];
process.stdout.write(JSON.stringify(figures));
