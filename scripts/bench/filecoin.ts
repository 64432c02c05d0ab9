import { Bench } from 'tinybench';
import { resolveScenario, simulateNetwork } from '@/simulation/core';
import { filecoin } from '@/simulation/networks/filecoin';
import { mechafilStatusQuo } from '@/simulation/networks/filecoin/backtest/status-quo';
import { engine } from '@/simulation/networks/filecoin/engine';
import type { Figure } from './table';

const TEN_YEARS = 3650;
const YEARS = [5, 10, 20];
const EVERY_MECHANISM = {
  'filecoin.gasBurnRule': 'by-date',
  'filecoin.storagePriceRule': 'market',
  'filecoin.onboardingResponse': 2,
  'filecoin.renewalResponse': 2,
  'filecoin.terminationResponse': 2,
  'filecoin.responseMeasure': 'net',
  'filecoin.vanishShare': 0.2,
  'filecoin.solstice': true,
};

const runOf = (days: number, set: Readonly<Record<string, unknown>> = {}) => {
  const { scenario } = resolveScenario([filecoin], [], { days, set });
  return () => simulateNetwork(engine, scenario);
};

/** Median milliseconds of each task after warm-up; the tasks take turns, so that a busy moment hits all alike. */
async function medians(tasks: readonly (() => unknown)[]): Promise<number[]> {
  const samples = tasks.map((): number[] => []);
  for (let round = 0; round < 6; round++) {
    const bench = new Bench({ warmupIterations: 5, iterations: 15, time: 0, warmupTime: 0 });
    tasks.forEach((task, index) => bench.add(String(index), task));
    (await bench.run()).forEach(({ result }, index) => {
      if (result.state === 'completed') samples[index]?.push(result.latency.p50);
    });
  }
  return samples.map((values) => Math.min(...values));
}

/** Filecoin's own marks as JSON: mechaFIL on its ten-year case, every optional mechanism, how far cost is from linear in days. */
const [every = Number.NaN] = await medians([runOf(TEN_YEARS, EVERY_MECHANISM)]);
const byDays = await medians(YEARS.map((years) => runOf(365 * years)));
const [reference = Number.NaN] = await medians([() => mechafilStatusQuo(undefined, TEN_YEARS)]);
const [once = Number.NaN] = byDays;
const figures: Figure[] = [
  { name: 'filecoin as mechaFIL, 4,715 days', value: reference, unit: 'ms', mark: 2 },
  { name: 'filecoin, 10 years, every mechanism', value: every, unit: 'ms', mark: 5 },
  ...byDays.slice(1).map((ms, index): Figure => {
    const times = 2 * (index + 1);
    const off = 100 * Math.abs(ms / (times * once) - 1);
    return { name: `filecoin, ${times} × the days: off linear`, value: off, unit: '%', mark: 15 };
  }),
];
process.stdout.write(JSON.stringify(figures));
