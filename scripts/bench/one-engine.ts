import { Bench } from 'tinybench';
import { resolveScenario, simulateNetwork } from '@/simulation/core';
import { declarations, networks } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';

const TEN_YEARS = 3650;
const WARM_UP = 40;
const SAMPLES = 20;
const ROUNDS = 5;

/**
 * Times 10 years of the networks named as arguments, run one after the other, and prints as JSON the median of 20
 * runs after warm-up – the middle one of five such medians, and the lowest, since a shared machine has slow
 * moments – and the bytes of the result. Each call is a process of its own, as a network has a worker of its own
 * in the browser: engines that share one are compiled for all of them and run slower.
 */
const ids = process.argv.slice(2);
const engines = await Promise.all(
  networks.filter(({ declaration }) => ids.includes(declaration.id)).map(({ loadEngine }) => loadEngine()),
);
const { scenario } = resolveScenario(declarations, presets, { days: TEN_YEARS });
let bytes = 0;
const run = () => {
  bytes = 0;
  for (const engine of engines) bytes += simulateNetwork(engine, scenario).buffer.byteLength;
};
const medians: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const warmupIterations = round === 0 ? WARM_UP : 0;
  const bench = new Bench({
    warmupIterations,
    warmup: warmupIterations > 0,
    iterations: SAMPLES,
    time: 0,
    warmupTime: 0,
  });
  bench.add('run', run);
  const [task] = await bench.run();
  if (task?.result.state === 'completed') medians.push(task.result.latency.p50);
}
medians.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ ms: medians[(ROUNDS - 1) / 2], quietest: medians[0], bytes }));
