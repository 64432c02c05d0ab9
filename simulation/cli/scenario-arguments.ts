import { readFileSync } from 'node:fs';
import {
  InputError,
  readScenarioInput,
  resolveScenario,
  type InputIssue,
  type Scenario,
  type ScenarioInput,
} from '../core';
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
  const assigned = assignmentsFrom(args.set ?? []);
  const read = args.scenario === undefined ? { input: {}, issues: [] } : readScenarioFile(args.scenario);
  const file: ScenarioInput = read.input;
  const input: ScenarioInput = {
    ...file,
    ...(args.preset !== undefined && { preset: args.preset }),
    ...(args.start !== undefined && { start: args.start }),
    ...(args.days !== undefined && { days: args.days }),
    ...(args.seed !== undefined && { seed: args.seed }),
    set: { ...file.set, ...assigned },
  };
  const selected = (args.network ?? ['all']).flatMap((id) =>
    id === 'all' ? declarations.map((d) => d.id) : [id],
  );
  const { scenario, issues } = resolveScenario(declarations, presets, input, [...new Set(selected)]);
  const unknown = issues.filter(({ code }) => code === 'unknown-parameter').map(({ field }) => field);
  const known = Object.keys(assigned).filter((id) => !unknown.includes(id));
  const refused = [...read.issues, ...issues, ...withoutEffect(known, selected)];
  if (refused.length > 0) throw new InputError(refused);
  return scenario;
}

/** `--set` of a network that does not run: a file may hold more than a run needs, an option is meant. */
function withoutEffect(ids: readonly string[], selected: readonly string[]): InputIssue[] {
  const idle = declarations.map(({ id }) => id).filter((id) => !selected.includes(id));
  return ids
    .filter((id) => idle.some((network) => id.startsWith(`${network}.`)))
    .map((field) => ({
      code: 'impossible-combination',
      field,
      value: `--network ${selected.join(' --network ')}`,
      allowed: { kind: 'parameter-of', values: ['world', ...selected] },
    }));
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; expected a JSON file',
  EACCES: 'may not be read',
};

function readScenarioFile(path: string): { input: ScenarioInput; issues: InputIssue[] } {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--scenario ${path}: ${UNREADABLE[code] ?? reason}`);
  }
  return readScenarioInput(content);
}

function assignmentsFrom(pairs: readonly string[]): Record<string, string> {
  const assignments = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) {
      throw new UsageError(`--set ${pair}: expected <parameter>=<value>, such as filecoin.renewalRate=0.8`);
    }
    const id = pair.slice(0, at);
    if (assignments.has(id)) throw new UsageError(`--set ${id}: given more than once`);
    assignments.set(id, pair.slice(at + 1));
  }
  return Object.fromEntries(assignments);
}
