import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import { kinds } from './kinds';
import { createNodes, setSpan } from './nodes';
import { moveNodes } from './seats';
import { yumaParameters } from './yuma-mode';

/** A full subnet of 2 validators and 4 miners on which one candidate looks, and registering pays. */
function fullSubnet() {
  const terms = {
    validators: 2,
    seats: 4,
    minersPerSeat: 1,
    kind: kinds.text,
    stakeConcentration: 1,
    patience: 1000,
    candidates: 1,
    yuma: yumaParameters('yuma2'),
  };
  const nodes = createNodes(terms, { minersUsd: 1e6, costUsd: 0, taoPriceUsd: 1 }, createRandom(1, 0));
  nodes.epoch = 1;
  nodes.subnet.block = 100_000;
  return nodes;
}

test('a candidate takes the seat of the worst paid, of equals of who registered first', () => {
  const nodes = fullSubnet();
  nodes.paid.set([0, 0, 0.5, 0.1, 0.1, 0.3]);
  nodes.subnet.registeredAt.set([0, 0, 10, 30, 20, 5]);
  moveNodes(nodes);
  expect(nodes.registered).toBe(1);
  expect(nodes.subnet.registeredAt[4]).toBe(100_000);
});

test('immune miners and validators keep their seats', () => {
  const nodes = fullSubnet();
  nodes.paid.set([0, 0, 0.5, 0.1, 0.1, 0.3]);
  nodes.subnet.registeredAt.set([0, 0, 10, 99_000, 99_000, 5]);
  moveNodes(nodes);
  expect(nodes.subnet.registeredAt[5]).toBe(100_000);
  nodes.subnet.registeredAt.fill(99_000, 2);
  nodes.epoch += 1;
  moveNodes(nodes);
  expect(nodes.registered).toBe(1);
});

test('an empty seat goes first', () => {
  const nodes = fullSubnet();
  nodes.isActive[4] = 0;
  moveNodes(nodes);
  expect(nodes.isActive[4]).toBe(1);
  expect(nodes.left).toBe(0);
});

test.each([1, 20])('candidates of a step of %d epochs compete with those who came before them', (span) => {
  const terms = {
    validators: 12,
    seats: 32,
    minersPerSeat: 6,
    kind: kinds.text,
    stakeConcentration: 1,
    patience: 20,
    candidates: 1,
    yuma: yumaParameters('yuma2'),
  };
  // what all miners get pays the cost of two and a half average ones
  const pay = { minersUsd: 3, costUsd: 0.2, taoPriceUsd: 300 };
  const nodes = createNodes(terms, pay, createRandom(1, 0));
  nodes.isActive.fill(0);
  setSpan(nodes, span);
  for (let epoch = 0; epoch < 20; epoch += span) {
    nodes.epoch += span;
    nodes.subnet.block += 360 * span;
    moveNodes(nodes);
  }
  expect(nodes.registered).toBe(4);
});
