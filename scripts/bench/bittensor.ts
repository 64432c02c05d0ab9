import { Bench } from 'tinybench';
import { runEpoch } from '@/simulation/networks/bittensor/yuma/epoch';
import { floatArithmetic } from '@/simulation/networks/bittensor/yuma/float-arithmetic';
import { defaultYumaParameters } from '@/simulation/networks/bittensor/yuma/parameters';
import { createSubnet, setWeight } from '@/simulation/networks/bittensor/yuma/subnet';
import { createWorkspace } from '@/simulation/networks/bittensor/yuma/workspace';
import { createRandom } from '@/simulation/core';
import type { Figure } from './table';

const UIDS = 256;
const RAO = 1e9;
const U16 = 65_535;

/** A full subnet whose first `validators` uids judge every other uid (every uid where all of them validate). */
function epochOf(validators: number): () => void {
  const subnet = createSubnet(UIDS);
  const workspace = createWorkspace(UIDS);
  const random = createRandom(1, 0).stream('bench.weights');
  for (let i = 0; i < validators; i++) {
    subnet.stake[i] = 1 + 1e9 * random.uniform(i, UIDS);
    subnet.permits[i] = 1;
    const first = validators === UIDS ? 0 : validators;
    for (let j = first; j < UIDS; j++)
      setWeight(subnet, i, j, Math.floor(U16 * random.uniform(i, j) * ((j % 7) / 7)));
  }
  const parameters = { ...defaultYumaParameters, maxValidators: validators };
  return () => runEpoch(floatArithmetic, parameters, subnet, workspace, RAO);
}

/** Bittensor's own marks as JSON: one Yuma epoch of a full subnet in float mode. */
const marks = [
  { name: 'bittensor, Yuma epoch 256 × 64', validators: 64, mark: 0.25 },
  { name: 'bittensor, Yuma epoch 256 × 256', validators: 256, mark: 1 },
];
const bench = new Bench({ warmupIterations: 200, iterations: 400, time: 0, warmupTime: 0 });
for (const { name, validators } of marks) bench.add(name, epochOf(validators));
const tasks = await bench.run();
const figures = marks.map(({ name, mark }, index): Figure => {
  const result = tasks[index]?.result;
  const value = result?.state === 'completed' ? result.latency.p50 : Number.NaN;
  return { name, value, unit: 'ms', mark };
});
process.stdout.write(JSON.stringify(figures));
