import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';

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
