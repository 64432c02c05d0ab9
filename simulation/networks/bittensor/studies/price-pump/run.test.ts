import { expect, test } from 'vitest';
import { resolveScenario, simulateNetwork, type NetworkEngine } from '../../../../core';
import { engine } from '../../engine';
import { bittensor } from '../../index';
import { pow } from '../../../../core/math';
import { runBranches } from '../branches';
import { moveReserves, slotOf } from '../watched-run';
import { ownRise, pumps, type Pump, type PumpResult } from './attack';
import { runPricePump } from './run';

const { scenario } = resolveScenario([bittensor], [], { days: 30 });
const usual: Pump = { slot: slotOf('sn4'), day: 360, hold: 32, budget: 1e6 };
const run = (multiple: number, change: Partial<Pump> = {}) =>
  pumps(scenario, { ...usual, ...change }, [multiple])[0] as PumpResult;

test('a price that is held raises the share of emission, and less is taken out than was put in', () => {
  const attack = run(1.25);
  const plain = run(1);
  expect(plain.spent).toBe(0);
  expect(attack.shares[32]).toBeGreaterThan(1.05 * (plain.shares[32] as number));
  expect(attack.emission).toBeGreaterThan(plain.emission);
  expect(attack.proceeds).toBeLessThan(attack.spent + attack.fees);
});

test('the budget is never passed', () => {
  const { spent, fees } = run(10, { budget: 5000 });
  expect(spent + fees).toBeLessThanOrEqual(5000 * (1 + 1e-12));
});

test('the longer it is held the higher the share', () => {
  const peak = (hold: number) => run(1.25, { hold }).shares[hold] as number;
  expect(peak(60)).toBeGreaterThan(peak(10));
});

test('an attacker that does not buy takes nothing, with new subnets too', () => {
  const set = { 'bittensor.subnetTurnover': true, 'bittensor.newSubnetsPerYear': 120 };
  const { scenario: turning } = resolveScenario([bittensor], [], { days: 30, set });
  const [one, other] = pumps(turning, { ...usual, hold: 100 }, [1, 1]) as [PumpResult, PumpResult];
  expect(one.spent).toBe(0);
  expect(other).toEqual(one);
});

test('what the price does by itself is no profit, and dividends are', () => {
  const [attack, idle] = pumps(scenario, { ...usual, hold: 720 }, [1.05, 1]) as [PumpResult, PumpResult];
  expect(idle.prices[720]).toBeGreaterThan(1.5 * (idle.prices[0] as number));
  const purchases = attack.purchases.reduce((sum, tao) => sum + tao, 0);
  expect(purchases).toBeCloseTo(attack.spent, 6);
  // all is bought while the price is low: holding the same would have gained as much as the price
  const rise = ownRise(attack, idle, 720);
  expect(rise / attack.spent).toBeGreaterThan(0.5);
  expect(attack.dividends).toBeGreaterThan(0.01 * attack.proceeds);
  expect(attack.dividends).toBeLessThan(attack.proceeds);
  expect(ownRise(idle, idle, 720)).toBe(0);
});

test('dividends are held and sold with the rest: the smaller the take, the more comes out', () => {
  const at = (validatorTake: number) => {
    const set = { 'bittensor.validatorTake': validatorTake };
    const { scenario: taking } = resolveScenario([bittensor], [], { days: 30, set });
    return pumps(taking, { ...usual, hold: 60 }, [1.25])[0] as PumpResult;
  };
  const [all, less] = [at(0), at(0.18)];
  expect(all.dividends).toBeGreaterThan(less.dividends);
  // what is bought does not depend on the take, so that only dividends can make the difference
  expect(all.purchases).toEqual(less.purchases);
  expect(all.proceeds).toBeGreaterThan(less.proceeds);
  const more = all.dividends - less.dividends;
  expect((all.proceeds - less.proceeds) / more).toBeGreaterThan(0.5);
  expect((all.proceeds - less.proceeds) / more).toBeLessThan(1);
});

test('the profit is the sum of the account, the own rise of the price taken off', () => {
  const parameters = { subnet: 'sn4', day: 360, hold: 200, multiple: 1.1, budget: 1e5 };
  const { figures, tables } = runPricePump({
    parameters,
    scenario,
    frame: simulateNetwork(engine as unknown as NetworkEngine, scenario),
  });
  const amounts = tables.account.map(([, amount]) => amount as number);
  const profit = amounts.pop() as number;
  const rise = amounts.at(-1) as number;
  expect(rise).toBeLessThan(-50);
  expect(profit).toBeCloseTo(
    amounts.reduce((sum, amount) => sum + amount, 0),
    6,
  );
  expect(figures.profit).toBe(profit);
});

test('under a rule that reads flows purchases are inflow, and the sale is outflow', () => {
  const held = { slot: slotOf('sn4'), day: 150, hold: 32, budget: 1e5 };
  const [attack, plain] = pumps(scenario, held, [1.1, 1]) as [PumpResult, PumpResult];
  const lift = (day: number) => (attack.shares[day] as number) / (plain.shares[day] as number);
  expect(lift(1)).toBeGreaterThan(2);
  // what others sell to the attacker is outflow, which takes part of it back
  expect(lift(8)).toBeGreaterThan(1.5);
  expect(lift(8)).toBeLessThan(lift(1));
  expect(lift(32)).toBeGreaterThan(0.9);
  expect(lift(40)).toBeLessThan(0.5);
  expect(attack.proceeds).toBeLessThan(attack.spent);
});

test('what is bought on the day is that day’s inflow: one purchase moves the average by its part of the half-life', () => {
  const userFlow = (multiple: number) => {
    let flow = 0;
    let spent = 0;
    let weight = 0;
    runBranches(scenario, 150, 152, [
      (state, day) => {
        if (day > 150) return;
        const tao = multiple * 1000;
        const slot = slotOf('sn4');
        const before = state.subnets.userFlow[slot] as number;
        moveReserves(state, { slot, day, tao, alpha: 0 });
        flow = (state.subnets.userFlow[slot] as number) - before;
        spent = tao / state.blocksPerDay;
        weight = 1 - pow(2, -state.blocksPerDay / state.values.flowHalfLifeBlocks);
      },
    ]);
    return { flow, expected: spent * weight };
  };
  for (const multiple of [1, -1]) {
    const { flow, expected } = userFlow(multiple);
    expect(flow / expected).toBeCloseTo(1, 9);
  }
});

test('a price rule takes no notice of flows', () => {
  const change = (day: number) => {
    let moved = 0;
    runBranches(scenario, day, day + 1, [
      (state) => {
        const slot = slotOf('sn4');
        const before = state.subnets.userFlow[slot] as number;
        moveReserves(state, { slot, day, tao: 1000, alpha: 0 });
        moved = (state.subnets.userFlow[slot] as number) - before;
      },
    ]);
    return moved;
  };
  expect(change(20)).toBe(0);
  expect(change(360)).toBe(0);
  expect(change(150)).toBeGreaterThan(0);
});
