'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale, MetricFormat } from '@/simulation/core';
import type { Table } from '@/lib/export/table';
import { formatTick, formatValue } from '@/lib/format/number-format';

/** As many rows as somebody reads; the file of the export has all. */
const MOST_ROWS = 60;

interface StudyNumbersProps {
  readonly title: string;
  readonly table: Table;
  readonly format: MetricFormat;
}

/** The numbers of a study's chart, at evenly spaced places of its axis. */
export function StudyNumbers({ title, table, format }: StudyNumbersProps) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const every = Math.max(1, Math.ceil(table.rows / MOST_ROWS));
  const rows = Array.from({ length: Math.ceil(table.rows / every) }, (_, index) => index * every);
  return (
    <div
      className="absolute inset-0 overflow-auto rounded border border-line"
      tabIndex={0}
      role="region"
      aria-label={t('tableOf', { title })}
    >
      <table className="w-full text-right text-[11px] tabular-nums">
        <thead className="sticky top-0 bg-surface text-ink-2">
          <tr>
            {table.columns.map(({ name }) => (
              <th scope="col" key={name} className="px-2 py-1 font-medium first:text-left">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} className="border-t border-line">
              {table.columns.map(({ name, values }, column) => {
                const value = Number(values[row]);
                return (
                  <td key={name} className="px-2 py-0.5 first:text-left">
                    {column === 0 ? formatTick(value, 'compact', locale) : formatValue(value, format, locale)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
