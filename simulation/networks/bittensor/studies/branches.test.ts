import { expect, test } from 'vitest';
import { resolveScenario } from '../../../core';
import { bittensor } from '../index';
import type { BittensorState } from '../state';
import { runBranches } from './branches';
import { runWatched } from './watched-run';

const seen = (state: BittensorState) => [
  state.issuance,
  state.poolTotalTao,
  ...state.registrations.former,
  ...state.cells,
];

test.each([false, true])('every branch goes on as if it were the only run (new subnets: %s)', (turnover) => {
  const set = { 'bittensor.subnetTurnover': turnover, 'bittensor.newSubnetsPerYear': 120 };
  const { scenario } = resolveScenario([bittensor], [], { days: 10, set });
  let whole: number[] = [];
  runWatched(scenario, 130, (state, today) => {
    if (today === 129) whole = seen(state);
  });
  const ends: number[][] = [];
  const plain = (state: BittensorState, today: number) => {
    if (today === 129) ends.push(seen(state));
  };
  runBranches(scenario, 50, 130, [plain, ({ subnets }) => subnets.minerBurned.fill(1), plain]);
  expect(ends).toEqual([whole, whole]);
});
