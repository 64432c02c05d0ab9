import { expect, test } from 'vitest';
import { createRandom } from '../../../core';
import { kinds } from './kinds';
import { createNodes, setSpan } from './nodes';
import { moveNodes, registrationsTao, SEAT_INCREASE } from './seats';
import { yumaParameters } from './yuma-mode';

/** A full subnet of some validators and 4 miners on which one candidate looks, and registering pays. */
function fullSubnet(minersPerSeat = 1, validators = 2) {
  const terms = {
    validators,
    seats: 4,
    minersPerSeat,
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

test('immune miners and validators keep their seats while more than ten others can lose theirs', () => {
  const nodes = fullSubnet(6);
  nodes.paid.set([0, 0, 0.5, 0.1, 0.1, 0.3]);
  nodes.subnet.registeredAt.set([0, 0, 10, 99_000, 99_000, 5]);
  moveNodes(nodes);
  expect(nodes.subnet.registeredAt[5]).toBe(100_000);
  expect(nodes.registered).toBe(1);
});

test.each([
  // a seat is left past immunity, but it stands for eight miners, beside two validators
  { registeredAt: [0, 0, 10, 99_000, 98_000, 99_000], minersPerSeat: 8 },
  { registeredAt: [0, 0, 99_000, 99_000, 98_000, 99_000], minersPerSeat: 6 },
])('with ten or fewer the worst-paid immune miner loses its seat (%o)', ({ registeredAt, minersPerSeat }) => {
  const nodes = fullSubnet(minersPerSeat);
  nodes.paid.set([0, 0, 0.05, 0.1, 0.1, 0.3]);
  nodes.subnet.registeredAt.set(registeredAt);
  const taken = registeredAt[2] === 10 ? 4 : 2;
  moveNodes(nodes);
  expect(nodes.registered).toBe(1);
  expect([...nodes.subnet.registeredAt].indexOf(100_000)).toBe(taken);
});

test('validators are among those past immunity: with two, nine miners are more than ten', () => {
  const nodes = fullSubnet(9);
  nodes.paid.set([0, 0, 0.5, 0.1, 0.1, 0.3]);
  nodes.subnet.registeredAt.set([0, 0, 10, 99_000, 98_000, 99_000]);
  moveNodes(nodes);
  expect(nodes.subnet.registeredAt[2]).toBe(100_000);
});

test('where more than ten validators are past immunity and no miner is, the worst-paid immune miner loses its seat', () => {
  const nodes = fullSubnet(1, 12);
  nodes.paid.set([0.5, 0.3, 0.1, 0.4], 12);
  nodes.subnet.registeredAt.fill(99_000, 12);
  moveNodes(nodes);
  expect(nodes.registered).toBe(1);
  expect(nodes.subnet.registeredAt.indexOf(100_000)).toBe(14);
});

test('no more miners wait for seats than all seats are for', () => {
  const nodes = fullSubnet(18);
  nodes.waiting = 100;
  moveNodes(nodes);
  expect(nodes.registered).toBe(1);
  // three groups a seat, of which one has registered
  expect(nodes.waiting).toBe(8);
});

test('who registered since the last epoch has earned nothing yet', () => {
  const nodes = fullSubnet();
  nodes.paid.set([0, 0, 0.5, 0.1, 0.9, 0.3]);
  nodes.subnet.registeredAt.set([0, 0, 99_000, 99_000, 99_900, 99_000]);
  moveNodes(nodes);
  expect(nodes.subnet.registeredAt[4]).toBe(100_000);
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

test.each([
  { first: 0.0005, count: 6 },
  { first: 60, count: 6 },
  { first: 100, count: 12 },
  { first: 99, count: 1 },
])('a seat that stands for several miners costs what these pay in a row (%o)', ({ first, count }) => {
  let [price, sum] = [first, 0];
  for (let miner = 0; miner < count; miner++) {
    sum += price;
    price = Math.min(100, price * 1.26);
  }
  expect(registrationsTao(first, count, SEAT_INCREASE ** count)).toBeCloseTo(sum, 10);
});
