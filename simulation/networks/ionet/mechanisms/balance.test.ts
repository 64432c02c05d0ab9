import { describe, expect, it } from 'vitest';
import { columnOf, defineEngine, simulateNetwork } from '../../../core';
import { engine } from '../engine';
import { ionet } from '../index';
import { finishedRun } from '../scenario.test-support';
import type { IonetState } from '../state';
import { stakeCost } from './card-cost';
import { zeroProfitFleet } from './zero-profit';

const STATIC = {
  'ionet.ideEnabled': false,
  'ionet.demandGrowthPremium': 0,
  'ionet.priceMode': 'fixed',
  'world.followObservations': false,
  'world.aiDemandGrowthPerYear': 0,
  'world.cloudPriceTrendPerYear': 0,
  'world.hardwarePriceTrendPerYear': 0,
};

describe('suppliers in balance', () => {
  it.each([0.002, 0.02, 0.1])(
    'join as many as leave, also where patience caps a turnover of %d',
    (turnoverPerDay) => {
      const { frame } = finishedRun(1, {
        ...STATIC,
        'ionet.ioPriceUsd': 0.5,
        'ionet.turnoverPerDay': turnoverPerDay,
        'ionet.mercenaryShare': 0,
        'ionet.maximumEntryPerDay': 0.1,
        // as at the start, to a hundredth
        'ionet.exitSensitivity': 0,
        'ionet.entryElasticity': 0.1,
      });
      const [joins, exits] = ['joins', 'exits'].map((name) => columnOf(frame, name)[0] as number);
      expect((joins as number) / (exits as number)).toBeCloseTo(1, 1);
    },
  );

  it('leave a class that earns nothing, although it never earned its cost', () => {
    const { frame } = finishedRun(1000, {
      ...STATIC,
      'ionet.arrivalsPerDay': 0,
      'ionet.reservedShare': 0,
      'ionet.turnoverPerDay': 0.02,
    });
    const cards = columnOf(frame, 'gpusByClass.cpu');
    expect(cards.at(-1)).toBeLessThan(0.01 * (cards[0] as number));
  });
});

/** Runs the daily mode and returns its state after the last day. */
function lastState(days: number, set: Record<string, unknown>): IonetState {
  let last: IonetState | undefined;
  const watched = defineEngine(ionet, {
    prepare: (context) => engine.prepare(context) as IonetState,
    step(state, day, columns) {
      engine.step(state, day, columns);
      last = state;
    },
  });
  simulateNetwork(watched, finishedRun(days, set).scenario);
  return last as IonetState;
}

describe('free entry to zero profit, without mercenaries and in a static world', () => {
  const set = {
    ...STATIC,
    'ionet.supplyBalance': 'zero-profit',
    'ionet.mercenaryShare': 0,
    'ionet.ioPriceUsd': 0.3,
    'ionet.emissionDeclinePerMonth': 0,
    'ionet.demandElasticity': 0,
    'ionet.burnShareOfFees': 0,
    'ionet.turnoverPerDay': 0.01,
    'ionet.addressableDevices': 50_000_000,
    // n* as of a market with cards to spare for every job
    'ionet.jobSizeRule': 'one',
    'ionet.jobSizeMean': 1,
    'ionet.jobDurations': 'exponential',
    'ionet.arrivalsPerDay': 100,
    'ionet.hostingUsdPerGpuDay': 1,
  };

  it('leads every class of any size to n* = (rent + rewards) ÷ cost, within 3 %', () => {
    const { fleet, flows, classes, paths, values, interestPerDay } = lastState(4000, set);
    const price = paths.ioPriceUsd.at(-1) as number;
    let seen = 0;
    for (let c = 0; c < classes.count; c++) {
      const cards = fleet.cardsOfClass[c] as number;
      if (cards < 50) continue;
      seen++;
      const rewards = ((flows.rewardMicro[c] as number) / 1e6) * price * (1 - values.sellSlippage);
      const cost =
        (classes.fixedCostUsd[c] as number) + stakeCost(classes.stakeIo[c] as number, price, interestPerDay);
      const balance = zeroProfitFleet(flows.rentUsd[c] as number, rewards, cost);
      expect(Math.abs(cards / balance - 1), String(c)).toBeLessThan(0.03);
    }
    expect(seen).toBeGreaterThan(4);
  });

  it('does not by default, where margins of September 2025 are the balance', () => {
    const { fleet, flows, classes } = lastState(4000, { ...set, 'ionet.supplyBalance': 'september-2025' });
    const a100 = 3;
    const rent = (flows.rentUsd[a100] as number) / (fleet.cardsOfClass[a100] as number);
    expect(rent).toBeGreaterThan(1.5 * (classes.fixedCostUsd[a100] as number));
  });
});
