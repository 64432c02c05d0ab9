import { Bench } from 'tinybench';
import { resolveScenario, simulateNetwork } from '@/simulation/core';
import { declarations, networks } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';

const TEN_YEARS = 3650;
const WARM_UP = 40;
const SAMPLES = 20;

/**
 * Times 10 years of the networks named as arguments, run one after the other, and prints the median and the
 * bytes of the result as JSON. Each call is a process of its own, as a network has a worker of its own in the
 * browser: engines that share one are compiled for all of them and run slower.
 */
const ids = process.argv.slice(2);
const engines = await Promise.all(
  networks.filter(({ declaration }) => ids.includes(declaration.id)).map(({ loadEngine }) => loadEngine()),
);
const { scenario } = resolveScenario(declarations, presets, { days: TEN_YEARS });
const bench = new Bench({ warmupIterations: WARM_UP, iterations: SAMPLES, time: 0, warmupTime: 0 });
let bytes = 0;
bench.add('run', () => {
  bytes = 0;
  for (const engine of engines) bytes += simulateNetwork(engine, scenario).buffer.byteLength;
});
const [task] = await bench.run();
const ms = task?.result.state === 'completed' ? task.result.latency.p50 : null;
process.stdout.write(JSON.stringify({ ms, bytes }));
