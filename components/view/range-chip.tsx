'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { formatPosition } from '@/lib/format/position-format';
import { useOwnChartView } from '@/components/charts/chart-view';

/** Says which part of the axis is shown, and leads back to the whole. */
export function RangeChip() {
  const t = useTranslations('view');
  const locale = useLocale() as Locale;
  const { view, setView, time } = useOwnChartView();
  if (view.range === undefined) return null;
  const range = `${formatPosition(time, time.from, locale)} – ${formatPosition(time, time.to, locale)}`;
  return (
    <button
      type="button"
      onClick={() => setView({ range: undefined })}
      aria-label={t('showWhole', { range })}
      title={t('showWhole', { range })}
      className="flex h-7 min-w-0 items-center gap-1 rounded border border-accent px-2 text-[11px] text-accent-ink hover:bg-hover max-md:hidden"
    >
      <span className="truncate tabular-nums">{range}</span>
      <X size={12} className="shrink-0" />
    </button>
  );
}
