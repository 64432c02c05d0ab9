import { Bench } from 'tinybench';
import { resolveScenario, simulateNetwork } from '@/simulation/core';
import { declarations, networks } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';
import type { Figure } from './table';

const TEN_YEARS = 3650;
const WARM_UP = 15;
const SAMPLES = 20;
const ALL = 'all three in one thread';
const MARKS: Readonly<Record<string, number>> = { filecoin: 5, ionet: 15, bittensor: 100 };

/** Milliseconds of a 10-year run in this thread, and the bytes it gives. */
export async function measureEngines(): Promise<Figure[]> {
  const { scenario } = resolveScenario(declarations, presets, { days: TEN_YEARS });
  const figures: Figure[] = [];
  const engines = await Promise.all(networks.map(({ loadEngine }) => loadEngine()));
  const bench = new Bench({ warmupIterations: WARM_UP, iterations: SAMPLES, time: 0, warmupTime: 0 });
  for (const engine of engines)
    bench.add(engine.declaration.id, () => void simulateNetwork(engine, scenario));
  bench.add(ALL, () => {
    for (const engine of engines) simulateNetwork(engine, scenario);
  });
  await bench.run();

  for (const task of bench.tasks) {
    const engine = engines.find(({ declaration }) => declaration.id === task.name);
    const median = task.result.state === 'completed' ? task.result.latency.p50 : Number.NaN;
    const mark = MARKS[task.name];
    figures.push({
      name: `${task.name}, 10 years`,
      value: median,
      unit: 'ms',
      ...(mark !== undefined && { mark }),
    });
    if (engine) {
      const { byteLength } = simulateNetwork(engine, scenario).buffer;
      figures.push({ name: `${task.name}, frame`, value: byteLength, unit: 'bytes' });
    }
  }
  return figures;
}
