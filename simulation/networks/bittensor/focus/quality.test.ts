import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import { paidQuality } from './judge';
import { kinds } from './kinds';
import { createNodes } from './nodes';
import { yumaParameters } from './yuma-mode';

function subnet() {
  const terms = {
    validators: 2,
    seats: 6,
    minersPerSeat: 1,
    kind: kinds.image,
    stakeConcentration: 1,
    patience: 20,
    candidates: 0,
    yuma: yumaParameters('yuma2'),
  };
  return createNodes(terms, { minersUsd: 1, costUsd: 0, taoPriceUsd: 1 }, createRandom(1, 0));
}

test('what is paid for is quality over the step, weighted by incentive, and never above 1', () => {
  const nodes = subnet();
  nodes.workspace.incentive.set([0, 0, 0.75, 0.25]);
  nodes.quality.set([0, 0, 1, 0.6]);
  expect(paidQuality(nodes)).toBeCloseTo(0.9, 12);
  nodes.spanQuality = 1.1;
  expect(paidQuality(nodes)).toBeCloseTo(0.99, 12);
  nodes.spanQuality = 1.2;
  expect(paidQuality(nodes)).toBe(1);
});
