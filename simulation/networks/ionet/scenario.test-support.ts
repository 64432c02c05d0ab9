import type * as FastCheck from 'fast-check';
import {
  resolveScenario,
  simulateNetwork,
  worldParameters,
  type Frame,
  type ParameterSet,
  type Scenario,
} from '../../core';
import { engine } from './engine';
import { ionet } from './index';

/** The module fast-check, handed in because only tests may import it. */
type Fc = typeof FastCheck;

/** A resolved scenario with its finished run. */
export interface FinishedRun {
  readonly scenario: Scenario;
  readonly frame: Frame;
}

/** Any accepted value of every parameter that can be set, often an end of its range. */
export function anyValues(
  fc: Fc,
  parameters: ParameterSet,
  prefix = '',
): FastCheck.Arbitrary<Record<string, unknown>> {
  const values: Record<string, FastCheck.Arbitrary<unknown>> = {};
  for (const [key, spec] of Object.entries(parameters)) {
    if (spec.level === 'constant') continue;
    const id = prefix + key;
    if (spec.kind === 'number') {
      const [min, max] = spec.hard;
      const inside = spec.integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
      const ends = fc.constantFrom(min, max, spec.default);
      values[id] = fc.oneof({ arbitrary: inside, weight: 2 }, { arbitrary: ends, weight: 2 });
    } else if (spec.kind === 'switch') values[id] = fc.boolean();
    else if (spec.kind === 'choice') values[id] = fc.constantFrom(...spec.options.map(({ value }) => value));
    else values[id] = fc.constantFrom(spec.default, '2025-09-20', '2026-01-15');
  }
  return fc.record(values);
}

/** Scenarios over the hard ranges of io.net and the world, one day to `mostDays` long. */
export function anyScenario(fc: Fc, mostDays: number) {
  return fc
    .tuple(
      anyValues(fc, ionet.parameters, 'ionet.'),
      anyValues(fc, worldParameters, 'world.'),
      fc.integer({ min: 1, max: mostDays }),
    )
    .map(([own, world, days]) => ({ days, set: { ...possible(own), ...world } }));
}

/** The same without what the check of io.net refuses. */
function possible(values: Record<string, unknown>): Record<string, unknown> {
  const [onDemand, reserved] = [values['ionet.jobHoursMean'], values['ionet.reservedHours']] as number[];
  return { ...values, 'ionet.reservedHours': Math.max(onDemand ?? 0, reserved ?? 0) };
}

/** Runs io.net with qualified parameters changed. */
export function finishedRun(
  days: number,
  set: Readonly<Record<string, unknown>> = {},
  seed = 0,
): FinishedRun {
  const { scenario, issues } = resolveScenario([ionet], ionet.presets, { days, set, seed });
  if (issues.length > 0) throw new Error(`refused: ${issues.map(({ field }) => field).join(', ')}`);
  return { scenario, frame: simulateNetwork(engine, scenario) };
}
