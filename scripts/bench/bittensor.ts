import { Bench } from 'tinybench';
import { runEpoch } from '@/simulation/networks/bittensor/yuma/epoch';
import { floatArithmetic } from '@/simulation/networks/bittensor/yuma/float-arithmetic';
import { defaultYumaParameters } from '@/simulation/networks/bittensor/yuma/parameters';
import { createSubnet, setWeight } from '@/simulation/networks/bittensor/yuma/subnet';
import { createWorkspace } from '@/simulation/networks/bittensor/yuma/workspace';
import { runYumaCase, yumaCases } from '@/simulation/networks/bittensor/yuma/variants/all-cases.test-support';
import { yumaVersions } from '@/simulation/networks/bittensor/yuma/variants/settings';
import { createRandom, resolveScenario, simulateNetwork } from '@/simulation/core';
import { bittensor } from '@/simulation/networks/bittensor';
import { engine } from '@/simulation/networks/bittensor/engine';
import type { Figure } from './table';

const UIDS = 256;
const RAO = 1e9;
const U16 = 65_535;

/**
 * A full subnet whose first `validators` uids judge every other uid (every uid where all of them validate). `change`
 * replaces all weights by others up to a tenth larger or smaller, as from one epoch to the next.
 */
function epochOf(validators: number): { readonly run: () => void; readonly change: () => void } {
  const subnet = createSubnet(UIDS);
  const workspace = createWorkspace(UIDS);
  const random = createRandom(1, 0).stream('bench.weights');
  const first = validators === UIDS ? 0 : validators;
  const states = [0, 1].map((state) => {
    for (let i = 0; i < validators; i++) {
      subnet.stake[i] = 1 + 1e9 * random.uniform(i, UIDS);
      subnet.permits[i] = 1;
      for (let j = first; j < UIDS; j++) {
        const opinion = random.uniform(i, j) * ((j % 7) / 7);
        const mood = 0.9 + (state === 0 ? 0.1 : 0.2 * random.uniform(UIDS + i, j));
        setWeight(subnet, i, j, Math.floor((U16 * opinion * mood) / 1.1));
      }
    }
    return { weights: subnet.weights.slice(), sums: subnet.weightSums.slice() };
  });
  const parameters = { ...defaultYumaParameters, maxValidators: validators };
  let epochs = 0;
  return {
    run: () => runEpoch(floatArithmetic, parameters, subnet, workspace, RAO),
    change() {
      const state = states[epochs++ % states.length];
      if (!state) return;
      subnet.weights.set(state.weights);
      subnet.weightSums.set(state.sums);
    },
  };
}

/** Bittensor's own marks as JSON: a Yuma epoch of a full subnet in float mode, and runs with a subnet in focus. */
const marks = [
  { name: 'bittensor, Yuma epoch 256 × 64', validators: 64, mark: 0.25 },
  { name: 'bittensor, Yuma epoch 256 × 256', validators: 256, mark: 1 },
];
const ROUNDS = 5;
const best = marks.map(() => Number.NaN);
for (let round = 0; round < ROUNDS; round++) {
  const bench = new Bench({ warmupIterations: 200, iterations: 200, time: 0, warmupTime: 0 });
  for (const { name, validators } of marks) {
    const { run, change } = epochOf(validators);
    bench.add(name, run, { beforeEach: change });
  }
  (await bench.run()).forEach(({ result }, index) => {
    if (result.state !== 'completed') return;
    const known = best[index] ?? Number.NaN;
    best[index] = Number.isNaN(known) ? result.latency.p50 : Math.min(known, result.latency.p50);
  });
}

/** The lowest of five medians of the 22 cases of yuma-simulation × 40 epochs, of the version that takes longest; ms. */
async function casesOf(): Promise<number> {
  const least = yumaVersions.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({ warmupIterations: 50, iterations: 100, time: 0, warmupTime: 0 });
    for (const version of yumaVersions) {
      bench.add(version, () => {
        for (const given of yumaCases) runYumaCase(version, given);
      });
    }
    (await bench.run()).forEach(({ result }, index) => {
      if (result.state !== 'completed') return;
      least[index] = Math.min(least[index] ?? Infinity, result.latency.p50);
    });
  }
  return Math.max(...least);
}

const FIVE_YEARS = 1825;
const RUNS = 20;
const inFocus = [
  { name: 'bittensor, 5 years, subnet in focus', mode: 'daily', mark: 80 },
  { name: 'bittensor, 5 years, subnet in focus, preview', mode: 'sampled', mark: 30 },
];

/** The lowest of five medians of a five-year run with a subnet in focus, milliseconds. */
async function runOf(mode: string): Promise<number> {
  const { scenario } = resolveScenario([bittensor], [], {
    days: FIVE_YEARS,
    set: { 'bittensor.focusEpochs': mode },
  });
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({ warmupIterations: 5, iterations: RUNS, time: 0, warmupTime: 0 });
    bench.add(mode, () => simulateNetwork(engine, scenario));
    const [task] = await bench.run();
    if (task?.result.state === 'completed') least = Math.min(least, task.result.latency.p50);
  }
  return least;
}

const runs: Figure[] = [
  { name: 'bittensor, 22 cases × 40 epochs of a variant', value: await casesOf(), unit: 'ms', mark: 25 },
];
for (const { name, mode, mark } of inFocus) runs.push({ name, value: await runOf(mode), unit: 'ms', mark });
const figures = marks.map(({ name, mark }, index): Figure => ({
  name,
  value: best[index] ?? Number.NaN,
  unit: 'ms',
  mark,
}));
process.stdout.write(JSON.stringify([...figures, ...runs]));
