import { describe, expect, test } from 'vitest';
import {
  findColumn,
  resolveScenario,
  simulateNetwork,
  type NetworkEngine,
  type ParameterValue,
} from '../../../core';
import { engine } from '../engine';
import { bittensor } from '../index';
import type { BittensorState } from '../state';
import { inflowLeft } from './subnet-registration';

const plain = engine as unknown as NetworkEngine;
const BLOCKS_PER_DAY = 7200;
/** Days of the dated flow rules: 2025-11-04 to 2026-06-21. */
const FLOW_RULES = [56, 286] as const;

function run(
  set: Record<string, ParameterValue>,
  days: number,
  watch: (state: BittensorState, day: number) => void = () => undefined,
  before: (state: BittensorState, day: number) => void = () => undefined,
  seed = 1,
) {
  const all = { 'bittensor.subnetTurnover': true, 'bittensor.blockSeconds': 12, ...set };
  const { scenario, issues } = resolveScenario([bittensor], [], { days, seed, set: all });
  expect(issues).toEqual([]);
  const watched: NetworkEngine = {
    ...plain,
    step(state, day, columns) {
      before(state as BittensorState, day);
      plain.step(state, day, columns);
      watch(state as BittensorState, day);
    },
  };
  const frame = simulateNetwork(watched, scenario);
  return (name: string) => findColumn(frame, name) as Float64Array;
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

describe('registrations of subnets', () => {
  test('come at the given rate and cost the lock, which doubles and falls in 14 days, 7 after the halving', () => {
    const column = run(
      {
        'bittensor.newSubnetsPerYear': 73,
        'bittensor.subnetMostLockTao': 1e7,
        'bittensor.subnetMinLockTao': 1,
      },
      150,
    );
    expect(total(column('replacedSubnets'))).toBe(30);
    const lock = column('subnetLockTao');
    const days = [...column('replacedSubnets').keys()].filter((day) => column('replacedSubnets')[day] === 1);
    days.slice(0, -1).forEach((day, k) => {
      const first = lock[day] as number;
      const next = days[k + 1] as number;
      const emission = column('blockEmissionTao')[next] as number;
      expect(next - day).toBe(5);
      // the lock is paid before the day's first block; on the day of the halving that was still the old emission
      if (emission !== column('blockEmissionTao')[next - 1]) return;
      const part = 5 / 14 / emission;
      expect(lock[next]).toBeCloseTo(Math.max(1, first - (first / 2) * part) * 2, 6);
    });
    expect(new Set(column('blockEmissionTao')).size).toBeGreaterThan(1);
  });

  test('take the lowest moving price past immunity, whose holders are paid its pool', () => {
    let lowest = -1;
    let pool = 0;
    let seen = 0;
    const column = run(
      { 'bittensor.newSubnetsPerYear': 36.5 },
      40,
      ({ registrations, subnets }, day) => {
        if (registrations.slot < 0) return;
        seen++;
        expect(registrations.slot).toBe(lowest);
        expect(registrations.paidOutTao).toBe(pool);
        expect(subnets.poolTao[lowest]).toBe(1);
        expect(subnets.alphaOutside[lowest]).toBe(0);
        expect(subnets.started[lowest]).toBe(0);
        expect(subnets.startOffset[lowest]).toBe(day + 7);
      },
      ({ subnets }) => {
        const old = [...subnets.movingPrice.keys()].filter(
          (i) => subnets.started[i] === 1 && (subnets.ageBlocks[i] as number) >= 173 * BLOCKS_PER_DAY,
        );
        if (old.length === 0) return;
        lowest = old.reduce((a, b) =>
          (subnets.movingPrice[b] as number) < (subnets.movingPrice[a] as number) ? b : a,
        );
        pool = subnets.poolTao[lowest] as number;
      },
    );
    expect(seen).toBe(3);
    expect(total(column('newPoolTao'))).toBe(3);
  });

  test('recycle the lock but for the pool: issuance is lower by that and delays the halving', () => {
    const set = { 'bittensor.newSubnetsPerYear': 73 };
    let locked = 0;
    const on = run(set, 60, ({ registrations }) => {
      locked += registrations.recycledTao;
    });
    const off = run({ 'bittensor.subnetTurnover': false }, 60);
    expect(locked).toBeGreaterThan(10_000);
    const less = (off('supply')[59] as number) - (on('supply')[59] as number);
    expect(Math.abs(less - locked)).toBeLessThan(1e-6 * locked + 0.01);
  });

  test('newcomers start after a week, grow a pool of their own, and are immune', () => {
    const lastTaken = new Map<number, number>();
    let soonest = Infinity;
    const column = run({ 'bittensor.newSubnetsPerYear': 200 }, 400, ({ registrations, subnets }, day) => {
      const { slot } = registrations;
      if (slot >= 0) {
        soonest = Math.min(soonest, day - (lastTaken.get(slot) ?? -Infinity));
        lastTaken.set(slot, day);
      }
      for (const price of subnets.price) expect(price).toBeGreaterThan(0);
    });
    // from the registration on, not from the start call a week later
    expect(soonest).toBeGreaterThanOrEqual(180);
    expect(soonest).toBeLessThan(187);
    expect(lastTaken.size).toBeGreaterThan(20);
    expect(column('runningSubnets')[399]).toBeGreaterThan(115);
    expect(column('poolTao')[399]).toBeGreaterThan(100_000);
  });

  test.each([19, 100])('%d a year take their inflow from the other subnets', (newSubnetsPerYear) => {
    /** TAO a day that stakers are ready to bring to all subnets, on the last of 1,500 days; before newcomers, and with them. */
    const gross = (set: Record<string, ParameterValue>) => {
      let wanted = 0;
      let left = 1;
      run({ 'bittensor.subnetMostLockTao': 1e6, ...set }, 1500, (state) => {
        const { supportedPrice, attraction, usualSales, started } = state.subnets;
        wanted = supportedPrice.reduce(
          (sum, price, i) =>
            sum + (started[i] as number) * price * (attraction[i] as number) * (usualSales[i] as number),
          0,
        );
        left = inflowLeft(state);
      });
      return { wanted, brought: wanted * left };
    };
    const without = gross({ 'bittensor.subnetTurnover': false });
    const along = gross({ 'bittensor.newSubnetsPerYear': newSubnetsPerYear });
    expect(without.brought).toBe(without.wanted);
    expect(along.wanted / without.wanted).toBeGreaterThan(1.5);
    expect(Math.abs(along.brought / without.brought - 1)).toBeLessThan(0.02);
  });

  test.each([1, 4])(
    'are as attractive as drawn, whatever was observed of the slot before (seed %d)',
    (seed) => {
      const drawn = new Map<number, number>();
      let most = 0;
      const watch = ({ registrations, subnets }: BittensorState, day: number) => {
        const { supportedPrice, attraction, shares } = subnets;
        const wanted = (slot: number) => (supportedPrice[slot] as number) * (attraction[slot] as number);
        if (registrations.slot >= 0) drawn.set(registrations.slot, wanted(registrations.slot));
        for (const [slot, price] of drawn) {
          expect(wanted(slot)).toBe(price);
          expect(price).toBeLessThan(0.2);
          // flow rules give whole days to single subnets where all others lose TAO
          if (day < FLOW_RULES[0] || day >= FLOW_RULES[1]) most = Math.max(most, shares[slot] as number);
        }
      };
      run({ 'bittensor.blockSeconds': 12.017 }, 400, watch, () => undefined, seed);
      expect(drawn.size).toBeGreaterThan(15);
      expect(most).toBeLessThan(0.15);
    },
  );

  test('leave the run alone while they are off', () => {
    const off = run({ 'bittensor.subnetTurnover': false }, 100);
    for (const name of ['replacedSubnets', 'newPoolTao', 'paidOutTao']) expect(total(off(name))).toBe(0);
    expect(off('subnetLockTao')[50]).toBe(1000);
  });
});
