'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Locale } from '@/simulation/core';
import { formatDate } from '@/lib/catalog';
import { COMPARISON_MEASURES, COMPARISON_VIEWS, type Comparison } from '@/lib/comparison/comparison';
import { formatDay } from '@/lib/format/date-format';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { ChangeComparison } from './use-comparison';

interface ComparisonToolbarProps {
  readonly comparison: Comparison;
  readonly change: ChangeComparison;
  /** First and last day all scenarios have, as day numbers. */
  readonly range: readonly [first: number, last: number];
  readonly day: number;
  /** The day of the address, which may lie outside. */
  readonly asked: number;
}

/** How the comparison is looked at: view, measure of differences, and the day of the figures. */
export function ComparisonToolbar({ comparison, change, range, day, asked }: ComparisonToolbarProps) {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  const dayId = useId();
  const { view, measure } = comparison;
  const [first, last] = range.map(formatDate);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-md:[&_[role=group]_button]:h-11 max-md:[&_[role=group]_button]:px-3">
      <Segmented
        label={t('view')}
        value={view}
        options={COMPARISON_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
        onChange={(next) => change({ ...comparison, view: next })}
      />
      {view === 'delta' ? (
        <Segmented
          label={t('measure')}
          value={measure}
          options={COMPARISON_MEASURES.map((value) => ({ value, label: t(`measures.${value}`) }))}
          onChange={(next) => change({ ...comparison, measure: next })}
        />
      ) : null}
      <span className="flex flex-wrap items-center gap-2 text-xs">
        <label htmlFor={dayId} className="text-ink-2">
          {t('day')}
        </label>
        <input
          id={dayId}
          type="date"
          min={first}
          max={last}
          required
          value={formatDate(day)}
          onChange={({ target }) => {
            // Half typed, a date is no date yet.
            if (target.validity.valid && target.value !== '')
              change({ ...comparison, day: target.value === last ? undefined : target.value }, 'look');
          }}
          className="h-7 rounded border border-line bg-surface px-1.5 tabular-nums hover:border-line-strong max-md:h-11"
        />
        <Button
          className="max-md:h-11"
          disabled={day === range[1]}
          onClick={() => change({ ...comparison, day: undefined }, 'look')}
        >
          {t('lastDay')}
        </Button>
      </span>
      {asked === day ? null : (
        <p role="status" className="text-[11px] leading-4 text-warning">
          {t('dayOutside', { day: formatDay(asked, locale), used: formatDay(day, locale) })}
        </p>
      )}
    </div>
  );
}
