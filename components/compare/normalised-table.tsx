'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { NETWORK_COLORS } from '@/lib/charts/palette';
import {
  normalisedColumns,
  type NormalisedCell,
  type RowOrder,
  type NormalisedRow,
} from '@/lib/normalised/rows';
import { Sparkline } from './sparkline';

interface NormalisedTableProps {
  readonly rows: readonly NormalisedRow[];
  readonly order: RowOrder | undefined;
  readonly onOrder: (order: RowOrder | undefined) => void;
}

/** Networks as rows, questions as columns; a press on a column's name sorts by it, largest first. */
export function NormalisedTable({ rows, order, onOrder }: NormalisedTableProps) {
  const t = useTranslations('normalised');
  const locale = useLocale() as Locale;
  const columns = normalisedColumns(locale);
  const press = (by: RowOrder['by']) =>
    onOrder(order?.by !== by ? { by, descending: by !== 'network' } : { by, descending: !order.descending });
  const header = (by: RowOrder['by'], label: string, description?: string) => (
    <SortHeader key={by} label={label} description={description} order={order} by={by} onPress={press} />
  );
  return (
    <div className="mt-2 overflow-x-auto" tabIndex={0} role="region" aria-label={t('table')}>
      <table className="w-full border-separate border-spacing-0 text-xs tabular-nums">
        <thead>
          <tr>
            {header('network', t('network'))}
            {columns.map(({ id, label, description }) => header(id, label, description))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.network} data-normalised={row.network}>
              <th
                scope="row"
                className="sticky left-0 whitespace-nowrap border-t border-line bg-surface py-1.5 pr-3 text-left font-semibold"
              >
                <span className="flex items-center gap-1.5">
                  <span
                    aria-hidden
                    className="size-2 rounded-full"
                    style={{ background: NETWORK_COLORS[row.network] }}
                  />
                  {row.label}
                </span>
              </th>
              {row.cells.map((cell) => (
                <Cell key={cell.measure} cell={cell} color={NETWORK_COLORS[row.network] ?? 'currentColor'} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeaderProps {
  readonly label: string;
  readonly description: string | undefined;
  readonly by: RowOrder['by'];
  readonly order: RowOrder | undefined;
  readonly onPress: (by: RowOrder['by']) => void;
}

function SortHeader({ label, description, by, order, onPress }: SortHeaderProps) {
  const sorted = order?.by === by ? (order.descending ? 'descending' : 'ascending') : 'none';
  const first = by === 'network';
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={`py-1 font-normal ${first ? 'sticky left-0 bg-surface pr-3 text-left' : 'px-2 text-right'}`}
    >
      <button
        type="button"
        title={description}
        onClick={() => onPress(by)}
        className={`inline-flex min-h-6 items-center gap-0.5 rounded text-[11px] leading-4 text-ink-2 hover:text-ink ${first ? '' : 'text-right'}`}
      >
        {label}
        {sorted === 'descending' ? (
          <ArrowDown size={11} />
        ) : sorted === 'ascending' ? (
          <ArrowUp size={11} />
        ) : null}
      </button>
    </th>
  );
}

function Cell({ cell, color }: { cell: NormalisedCell; color: string }) {
  return (
    <td data-measure={cell.measure} className="border-t border-line px-2 py-1.5 text-right align-top">
      <span className="font-medium">{cell.text}</span>
      <span className="block h-4 text-[10px] leading-4 text-ink-2">{cell.change ?? ''}</span>
      {cell.values ? <Sparkline values={cell.values} color={color} /> : null}
    </td>
  );
}
