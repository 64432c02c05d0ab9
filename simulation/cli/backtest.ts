import type { BacktestRow } from '../core';
import { networkNamed } from './network-argument';
import { UsageError } from './usage';

/** `backtest <network>`: a line a figure; exit code 1 when one leaves its bound. */
export async function backtestCommand([id]: string[]): Promise<number> {
  const { declaration, loadBacktest } = networkNamed(id);
  if (!loadBacktest) throw new UsageError(`${declaration.id} has no backtest yet`);
  const backtest = await loadBacktest();
  let missed = 0;
  for (const row of backtest()) {
    const kept = row.bound === undefined || Math.abs(row.modelled - row.actual) <= row.bound;
    if (!kept) missed += 1;
    process.stdout.write(`${describe(row, kept)}\n`);
  }
  return missed === 0 ? 0 : 1;
}

function describe({ name, date, unit, modelled, actual, bound }: BacktestRow, kept: boolean): string {
  const error = actual === 0 ? '' : ` (${(100 * (modelled / actual - 1)).toFixed(2)} %)`;
  const verdict = bound === undefined ? '' : kept ? `  within ${bound}` : `  OUTSIDE ${bound}`;
  return `${date}  ${name.padEnd(44)} ${modelled.toPrecision(6)} against ${actual.toPrecision(6)} ${unit}${error}${verdict}`;
}
