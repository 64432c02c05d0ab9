import { readFileSync } from 'node:fs';
import { InputError, readScenarioInput, resolveScenario, type Scenario, type ScenarioInput } from '../core';
import { declarations } from '../networks';
import { presets } from '../networks/presets';
import { UsageError } from './usage';

/** The options that describe a scenario, as `node:util` parseArgs returns them. */
export interface ScenarioArguments {
  readonly network?: string[] | undefined;
  readonly preset?: string | undefined;
  readonly scenario?: string | undefined;
  readonly set?: string[] | undefined;
  readonly start?: string | undefined;
  readonly days?: string | undefined;
  readonly seed?: string | undefined;
}

/** Resolves the options; what the command line says wins over the file. Throws InputError or UsageError. */
export function scenarioFrom(args: ScenarioArguments): Scenario {
  const file = args.scenario === undefined ? {} : readScenarioFile(args.scenario);
  const input: ScenarioInput = {
    ...file,
    ...(args.preset !== undefined && { preset: args.preset }),
    ...(args.start !== undefined && { start: args.start }),
    ...(args.days !== undefined && { days: args.days }),
    ...(args.seed !== undefined && { seed: args.seed }),
    set: { ...file.set, ...assignmentsFrom(args.set ?? []) },
  };
  const selected = (args.network ?? ['all']).flatMap((id) =>
    id === 'all' ? declarations.map((d) => d.id) : [id],
  );
  const { scenario, issues } = resolveScenario(declarations, presets, input, [...new Set(selected)]);
  if (issues.length > 0) throw new InputError(issues);
  return scenario;
}

function readScenarioFile(path: string): ScenarioInput {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--scenario ${path}: ${missing ? 'there is no such file' : reason}`);
  }
  const { input, issues } = readScenarioInput(content);
  if (issues.length > 0) throw new InputError(issues);
  return input;
}

function assignmentsFrom(pairs: readonly string[]): Record<string, string> {
  const assignments: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) {
      throw new UsageError(`--set ${pair}: expected <parameter>=<value>, such as filecoin.renewalRate=0.8`);
    }
    const id = pair.slice(0, at);
    if (Object.hasOwn(assignments, id)) throw new UsageError(`--set ${id}: given more than once`);
    assignments[id] = pair.slice(at + 1);
  }
  return assignments;
}
