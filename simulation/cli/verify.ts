import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CaseFolder, CaseResult } from '../core';
import { networkNamed } from './network-argument';
import { positionalArguments } from './positional-arguments';
import { UsageError } from './usage';

const USAGE = `Usage: npm run -s sim -- verify <network> <folder>

Compares the network with every reference case of a folder and prints a line a case: how much was compared, what is
farthest off, by how much, and PASS or FAIL. The exit code is 1 when a case fails or none is found.
`;

/** `verify <network> <folder>`: a line a case; exit code 1 when one fails or none is found. */
export async function verifyCommand(args: string[]): Promise<number> {
  const given = positionalArguments(args, ['network', 'folder'], USAGE);
  if (!given) return 0;
  const [id, directory] = given;
  const { declaration, loadVerification } = networkNamed(id);
  if (!loadVerification)
    throw new UsageError(`${declaration.id} has no reference cases to verify against yet`);
  const verify = await loadVerification();
  const totals = { passed: 0, failed: 0 };
  for (const result of verify(openFolder(directory))) {
    totals[result.passed ? 'passed' : 'failed'] += 1;
    process.stdout.write(`${describe(result)}\n`);
  }
  process.stdout.write(`${totals.passed} cases passed, ${totals.failed} failed\n`);
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}

function describe({ name, compared, rows, worst, error, tolerance, passed, problem }: CaseResult): string {
  const verdict = passed ? 'PASS' : 'FAIL';
  if (problem !== undefined) return `${verdict}  ${name}: ${problem}`;
  const what = rows === undefined ? `${compared}` : `${compared} columns of ${rows} rows`;
  const measured = `${what} compared, worst ${worst}, largest error ${error.toExponential(2)}`;
  return `${verdict}  ${name}: ${measured} (tolerance ${tolerance.toExponential(0)})`;
}

function openFolder(directory: string | undefined): CaseFolder {
  if (directory === undefined || !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`folder: "${directory ?? ''}" is not a folder of reference cases`);
  }
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  );
  return { files: files.sort(), read: (file) => readText(path.join(directory, file), file) };
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file in the folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

function readText(where: string, file: string): string {
  try {
    return readFileSync(where, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(`${file}: ${UNREADABLE[code] ?? String(error)}`, { cause: error });
  }
}
