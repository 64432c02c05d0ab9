import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allMetrics,
  createFrame,
  resolveScenario,
  type ParameterSpec,
  type ParameterValue,
  type Study,
} from '../../core';
import { bittensor } from './index';
import { studies } from './studies';

const { scenario } = resolveScenario([bittensor], [], { days: 30 });
const frame = createFrame(allMetrics(bittensor), 1, 20_000);

/** Long horizons are held short: a study's time grows with them, its arithmetic does not change. */
const SHORT: Readonly<Record<string, number>> = {
  day: 40,
  horizon: 40,
  hold: 20,
  epochs: 8,
  seats: 20,
  validators: 8,
};

function anyOf(key: string, spec: ParameterSpec): fc.Arbitrary<ParameterValue> {
  if (spec.kind === 'choice') return fc.constantFrom(...spec.options.map(({ value }) => value));
  if (spec.kind !== 'number') throw new RangeError(`${key}: studies have numbers and choices alone`);
  const high = Math.min(spec.hard[1], SHORT[key] ?? Infinity);
  return spec.integer
    ? fc.integer({ min: spec.hard[0], max: high })
    : fc.double({ min: spec.hard[0], max: high, noNaN: true });
}

const anyInputs = ({ declaration }: Study) =>
  fc.record(
    Object.fromEntries(Object.entries(declaration.parameters).map(([key, spec]) => [key, anyOf(key, spec)])),
  );

describe.each(Object.entries(studies))('%s', (_, study) => {
  test('gives finite numbers anywhere in the hard ranges', () => {
    fc.assert(
      fc.property(anyInputs(study), (parameters) => {
        const { figures, charts, tables } = study.run({ parameters, scenario, frame });
        const lines = Object.values(charts).flatMap((chart) => [chart.x, ...Object.values(chart.lines)]);
        const cells = Object.values(tables).flat(2);
        for (const value of [...Object.values(figures), ...lines.flatMap((line) => [...line]), ...cells]) {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });
});
