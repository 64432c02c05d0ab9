'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import type { ChartModel } from '@/lib/charts/chart-model';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatValue } from '@/lib/format/number-format';
import { formatPosition } from '@/lib/format/position-format';

const ROWS = 24;

/** The chart's numbers as a table, at evenly spaced days of the axis. */
export function ChartTable({ model, time }: { model: ChartModel; time: TimeAxis }) {
  const locale = useLocale() as Locale;
  const t = useTranslations('chart');
  const days = Array.from({ length: ROWS + 1 }, (_, row) =>
    Math.round(time.from + (row / ROWS) * (time.to - time.from)),
  );
  return (
    <div
      className="h-full overflow-auto"
      tabIndex={0}
      role="region"
      aria-label={t('tableOf', { title: model.title })}
    >
      <table className="w-full text-right text-[11px] tabular-nums">
        <thead className="sticky top-0 bg-surface text-ink-2">
          <tr>
            <th scope="col" className="px-2 py-1 text-left font-medium">
              {time.kind === 'calendar' ? t('date') : t('age')}
            </th>
            {model.series.map((series) => (
              <th scope="col" key={series.key} className="px-2 py-1 font-medium">
                {series.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day} className="border-t border-line">
              <th scope="row" className="whitespace-nowrap px-2 py-0.5 text-left font-normal text-ink-2">
                {formatPosition(time, day, locale)}
              </th>
              {model.series.map((series) => (
                <td key={series.key} className="px-2 py-0.5">
                  {formatValue(series.valueAt(day), model.format, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
