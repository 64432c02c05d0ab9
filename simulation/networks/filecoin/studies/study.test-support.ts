import type * as FastCheck from 'fast-check';
import {
  defaultValues,
  resolveScenario,
  simulateNetwork,
  worldParameters,
  type Frame,
  type ParameterSet,
  type Scenario,
  type Study,
  type StudyResult,
} from '../../../core';
import { engine } from '../engine';
import { filecoin } from '../index';

/** The module fast-check, handed in because only tests may import it. */
type Fc = typeof FastCheck;

/** A scenario with its finished run. */
export interface FinishedRun {
  readonly scenario: Scenario;
  readonly frame: Frame;
}

/** Runs Filecoin over `days` with qualified parameters changed. */
export function finishedRun(days = 1825, set: Record<string, unknown> = {}, seed?: number): FinishedRun {
  const input = seed === undefined ? { days, set } : { days, set, seed };
  const { scenario, issues } = resolveScenario([filecoin], [], input);
  if (issues.length > 0) throw new Error(`refused: ${issues.map(({ field }) => field).join(', ')}`);
  return { scenario, frame: simulateNetwork(engine, scenario) };
}

/** A study on a finished run, with some of its inputs changed. */
export function runStudy(
  study: Study,
  finished: FinishedRun,
  inputs: Record<string, unknown> = {},
): StudyResult {
  const parameters = { ...defaultValues(study.declaration.parameters), ...inputs } as ReturnType<
    typeof defaultValues
  >;
  return study.run({ ...finished, parameters });
}

/** Any accepted value of every parameter that can be set, its ends and its default more often. */
export function anyValues(
  fc: Fc,
  parameters: ParameterSet,
  prefix = '',
): FastCheck.Arbitrary<Record<string, unknown>> {
  const values: Record<string, FastCheck.Arbitrary<unknown>> = {};
  for (const [key, spec] of Object.entries(parameters)) {
    if (spec.level === 'constant') continue;
    if (spec.kind === 'switch') values[prefix + key] = fc.boolean();
    else if (spec.kind === 'choice') {
      values[prefix + key] = fc.constantFrom(...spec.options.map((option) => option.value));
    } else if (spec.kind === 'number') {
      const [min, max] = spec.hard;
      const inside = spec.integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
      const ends = fc.constantFrom(min, max, spec.default);
      values[prefix + key] = fc.oneof({ arbitrary: inside, weight: 3 }, { arbitrary: ends, weight: 2 });
    }
  }
  return fc.record(values);
}

/** Runs of random scenarios over the hard ranges of all parameters, made once. */
export function anyRuns(fc: Fc, count: number): FinishedRun[] {
  const scenarios = fc.tuple(
    anyValues(fc, filecoin.parameters, 'filecoin.'),
    anyValues(fc, worldParameters, 'world.'),
    fc.integer({ min: 1, max: 600 }),
  );
  return fc.sample(scenarios, count).map(([own, world, days]) => finishedRun(days, { ...own, ...world }));
}

/**
 * What of a result is not as declared: numbers that are not finite (but for those that may be undefined), lines and
 * rows of the wrong length. Empty where all is well.
 */
export function flaws(study: Study, result: StudyResult, mayBeUndefined: readonly string[] = []): string[] {
  const found: string[] = [];
  const check = (name: string, fine: boolean) => {
    if (!fine) found.push(name);
  };
  for (const [name, value] of Object.entries(result.figures)) {
    check(`figure ${name}`, Number.isFinite(value) || mayBeUndefined.includes(name));
  }
  for (const [name, chart] of Object.entries(result.charts)) {
    for (const [line, values] of Object.entries(chart.lines)) {
      check(`line ${name}.${line}`, values.length === chart.x.length && values.every(Number.isFinite));
    }
  }
  for (const [name, rows] of Object.entries(result.tables)) {
    const columns = Object.keys(study.declaration.tables[name]?.columns ?? {});
    for (const row of rows) {
      check(`row of ${name}`, row.length === columns.length);
      row.forEach((cell, index) => {
        const column = columns[index] ?? '';
        const fine = typeof cell !== 'number' || Number.isFinite(cell) || mayBeUndefined.includes(column);
        check(`cell ${name}.${column}`, fine);
      });
    }
  }
  for (const part of ['figures', 'charts', 'tables'] as const) {
    const same = Object.keys(result[part]).join() === Object.keys(study.declaration[part]).join();
    check(`ids of ${part}`, same);
  }
  return found;
}
