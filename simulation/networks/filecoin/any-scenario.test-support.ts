import * as fc from 'fast-check';
import { expect } from 'vitest';
import { resolveScenario, worldParameters, type ParameterSet, type Scenario } from '../../core';
import { filecoin } from './index';

/** Any accepted value of every parameter that can be set, qualified by its scope. */
function anySet(scope: string, parameters: ParameterSet): fc.Arbitrary<Record<string, unknown>> {
  const values: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, spec] of Object.entries(parameters)) {
    if (spec.level === 'constant') continue;
    if (spec.kind === 'number') {
      const [min, max] = spec.hard;
      const inside = spec.integer
        ? fc.integer({ min, max })
        : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
      values[`${scope}.${key}`] = fc.oneof(
        { arbitrary: inside, weight: 3 },
        { arbitrary: fc.constantFrom(min, max, spec.default), weight: 2 },
      );
    } else if (spec.kind === 'switch') values[`${scope}.${key}`] = fc.boolean();
    else if (spec.kind === 'date') {
      const [first, last] = spec.hard;
      values[`${scope}.${key}`] = fc.constantFrom(first, last, '2025-09-10', '2025-12-01', '2026-06-01');
    } else values[`${scope}.${key}`] = fc.constantFrom(...spec.options.map((option) => option.value));
  }
  return fc.record(values);
}

/** Any scenario the network accepts, of 1 to 700 days. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    anySet('filecoin', filecoin.parameters),
    anySet('world', worldParameters),
    fc.integer({ min: 1, max: 700 }),
    fc.integer({ min: 0, max: 1e6 }),
  )
  .map(([own, world, days, seed]) => {
    const { scenario, issues } = resolveScenario([filecoin], [], { days, seed, set: { ...own, ...world } });
    expect(issues).toEqual([]);
    return scenario;
  });
