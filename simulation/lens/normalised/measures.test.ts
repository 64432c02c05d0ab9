import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMetrics, columnNames, columnOf, resolveScenario, simulateNetwork } from '../../core';
import { networks, declarations } from '../../networks';
import { presets } from '../../networks/presets';
import { MEASURE_IDS, measureRun, normalisedMeasures } from './measures';
import { rollingSum } from './rolling';

const { scenario } = resolveScenario(declarations, presets, { days: 800 });
const runs = await Promise.all(
  networks.map(async ({ declaration, loadEngine }) => {
    const frame = simulateNetwork(await loadEngine(), scenario);
    return { declaration, frame, measures: measureRun(declaration, frame) };
  }),
);

describe('a rolling sum', () => {
  it('is the sum of the known values of its window', () => {
    const value = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (values, window) => {
        const sums = rollingSum(Float64Array.from(values), window);
        values.forEach((_, row) => {
          const inside = values
            .slice(Math.max(0, row - window + 1), row + 1)
            .filter((each) => !Number.isNaN(each));
          expect(sums[row]).toBe(inside.length > 0 ? inside.reduce((a, b) => a + b, 0) : Number.NaN);
        });
      }),
    );
  });
});

describe('the normalised measures', () => {
  it('are answered by every network from the daily record, and by own metrics it declares', () => {
    for (const { declaration, measures } of runs) {
      const owned = { priceOverCloud: 'priceOverCloud', providerPayback: 'providerPaybackDays' } as const;
      for (const id of MEASURE_IDS) {
        const question = id in owned ? owned[id as keyof typeof owned] : undefined;
        const answered = question === undefined || declaration.comparable[question] !== undefined;
        expect([declaration.id, id, measures[id] !== undefined]).toEqual([declaration.id, id, answered]);
      }
      for (const column of Object.values(declaration.comparable))
        expect(columnNames(allMetrics(declaration))).toContain(column);
    }
  });

  it('are shares where they are shares', () => {
    for (const { measures } of runs)
      for (const id of [
        'demandCoverage',
        'shareOfCap',
        'stakedShare',
        'utilisation',
        'rewardConcentration',
      ] as const)
        for (const value of measures[id] ?? [])
          if (!Number.isNaN(value)) expect(value >= 0 && value <= 1 + 1e-9).toBe(true);
  });

  it('say what the record says', () => {
    for (const { declaration, frame, measures } of runs) {
      const [supply, burned, emitted] = (['supply', 'burned', 'emitted'] as const).map((id) =>
        columnOf(frame, id),
      );
      const last = frame.rows - 1;
      const sum = (values: ArrayLike<number> = []) =>
        Array.from(values)
          .slice(last - 29, last + 1)
          .reduce((a, b) => a + b, 0);
      expect(measures.shareOfCap?.[last]).toBe((supply?.[last] ?? 0) / declaration.token.maxSupply);
      const { burnToEmission } = declaration.comparable;
      const burn =
        burnToEmission === undefined ? sum(burned) / sum(emitted) : columnOf(frame, burnToEmission)[last];
      expect(measures.burnToEmission?.[last]).toBeCloseTo(burn ?? Number.NaN, 9);
      const growth = ((supply?.[last] ?? 0) / (supply?.[last - 30] ?? 1)) ** (365 / 30) - 1;
      expect(measures.inflation?.[last]).toBeCloseTo(growth, 9);
      expect(measures.inflation?.[0]).toBeNaN();
    }
  });

  it('explain themselves in both languages', () => {
    for (const { label, description } of Object.values(normalisedMeasures))
      for (const text of [label, description])
        expect(text.en !== '' && /\p{Script=Han}/u.test(text['zh-CN'])).toBe(true);
  });
});
