import { once } from 'node:events';
import { parseArgs } from 'node:util';
import {
  columnAt,
  csvColumns,
  csvLines,
  ENGINE_VERSION,
  frameDates,
  resultHash,
  scenarioHash,
  type Frame,
} from '../core';
import { createInlineRunner } from '../runtime/inline-runner';
import { runScenario } from '../runtime/runner';
import { scenarioFrom } from './scenario-arguments';
import { UsageError } from './usage';

const USAGE = `Usage: npm run -s sim -- run [options]

  --network ID       a network, repeatable, or "all" (default)
  --preset ID        start from a preset
  --scenario FILE    JSON with any of preset, start, days, seed, draws, set
  --set ID=VALUE     change a parameter, repeatable: --set filecoin.onboardingPibPerDay=5
  --start DATE       first day (default 2025-09-09)
  --days N           days to simulate (default 1825)
  --seed N           seed of every random stream (default 1)
  --format FORMAT    csv (default) or json
`;

/** `run`: simulates and prints one row a day, as CSV or as JSON with hashes. Returns the exit code. */
export async function runCommand(args: string[]): Promise<number> {
  const values = parseRunArguments(args);
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const format = values.format ?? 'csv';
  if (format !== 'csv' && format !== 'json') {
    throw new UsageError(`--format: "${format}" is not a format; allowed: csv, json`);
  }
  const scenario = scenarioFrom(values);
  const frames = await runScenario(createInlineRunner(), scenario);
  if (format === 'csv') await printCsv(frames);
  else process.stdout.write(`${JSON.stringify(document(scenarioHash(scenario), scenario, frames))}\n`);
  return 0;
}

const TEXT_OPTIONS = ['preset', 'scenario', 'start', 'days', 'seed', 'format'] as const;

function parseRunArguments(args: string[]) {
  const text = { type: 'string', multiple: true } as const;
  try {
    const { values } = parseArgs({
      args: joinValues(args),
      options: {
        ...(Object.fromEntries(TEXT_OPTIONS.map((name) => [name, text])) as Record<
          (typeof TEXT_OPTIONS)[number],
          typeof text
        >),
        network: text,
        set: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
    const single: Partial<Record<(typeof TEXT_OPTIONS)[number], string>> = {};
    for (const name of TEXT_OPTIONS) {
      const given = values[name] ?? [];
      if (given.length > 1) throw new UsageError(`--${name}: given more than once (${given.join(', ')})`);
      if (given[0] !== undefined) single[name] = given[0];
    }
    return { ...single, network: values.network, set: values.set, help: values.help };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** Binds a value that begins with a dash to its option, so that `--seed -1` is refused as a seed. */
function joinValues(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const previous = joined.at(-1);
    if (/^-\d/.test(arg) && previous !== undefined && /^--\w+$/.test(previous))
      joined.push(`${joined.pop()}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}

const CHUNK_CHARACTERS = 1 << 16;

async function printCsv(frames: Readonly<Record<string, Frame>>): Promise<void> {
  const [first] = Object.values(frames);
  let chunk = '';
  for (const line of csvLines(csvColumns(frames), first ? frameDates(first) : [])) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    chunk = '';
  }
  process.stdout.write(chunk);
}

function document(hash: string, scenario: object, frames: Readonly<Record<string, Frame>>) {
  return {
    scenarioHash: hash,
    engineVersion: ENGINE_VERSION,
    scenario,
    networks: Object.fromEntries(
      Object.entries(frames).map(([network, frame]) => [
        network,
        {
          resultHash: resultHash(frame),
          columns: {
            epoch: Array.from({ length: frame.rows }, (_, row) => row),
            date: frameDates(frame),
            ...Object.fromEntries(frame.names.map((name, index) => [name, [...columnAt(frame, index)]])),
          },
        },
      ]),
    ),
  };
}
