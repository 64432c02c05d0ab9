import type { BacktestRow } from '../core';
import { networkNamed } from './network-argument';
import { positionalArguments } from './positional-arguments';
import { UsageError } from './usage';

const USAGE = `Usage: npm run -s sim -- backtest <network>

Prints a line a figure: what the model says against what really was, or its error over a span of days. The exit code is 1
when a figure leaves its bound, where it has one.
`;

/** `backtest <network>`: a line a figure; exit code 1 when one leaves its bound. */
export async function backtestCommand(args: string[]): Promise<number> {
  const given = positionalArguments(args, ['network'], USAGE);
  if (!given) return 0;
  const { declaration, loadBacktest } = networkNamed(given[0]);
  if (!loadBacktest) throw new UsageError(`${declaration.id} has no backtest yet`);
  const backtest = await loadBacktest();
  let missed = 0;
  for (const row of backtest()) {
    const kept = row.bound === undefined || Math.abs(row.modelled - (row.actual ?? 0)) <= row.bound;
    if (!kept) missed += 1;
    process.stdout.write(`${describe(row, kept)}\n`);
  }
  return missed === 0 ? 0 : 1;
}

const NAME_WIDTH = 64;

function describe(row: BacktestRow, kept: boolean): string {
  const { name, date, bound } = row;
  const verdict = bound === undefined ? '' : kept ? `  within ${bound}` : `  OUTSIDE ${bound}`;
  return `${date}  ${name.padEnd(NAME_WIDTH)} ${figureOf(row)}${verdict}`;
}

function figureOf({ modelled, actual, unit }: BacktestRow): string {
  if (actual === undefined) return `${modelled.toPrecision(6)} ${unit}`;
  const error = actual === 0 ? '' : ` (${(100 * (modelled / actual - 1)).toFixed(2)} %)`;
  return `${modelled.toPrecision(6)} against ${actual.toPrecision(6)} ${unit}${error}`;
}
