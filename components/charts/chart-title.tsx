'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import type { ChartModel } from '@/lib/charts/chart-model';

interface ChartTitleProps {
  readonly model: ChartModel;
  readonly id: string;
  readonly stale: boolean;
}

/** What a chart shows, in which unit and on which scale, and whether it is still of an earlier scenario. */
export function ChartTitle({ model, id, stale }: ChartTitleProps) {
  const t = useTranslations('chart');
  const locale = useLocale() as Locale;
  const unit = UNITS[model.unit][locale];
  return (
    <h2
      id={id}
      className="truncate text-[13px] font-semibold leading-5 pointer-coarse:line-clamp-2 pointer-coarse:whitespace-normal pointer-coarse:leading-4"
      title={model.description}
    >
      {model.title}
      {/* Where the line is short, it breaks between the parts. */}
      {unit && model.format !== 'percent' ? (
        <>
          {' '}
          <span className="ml-0.5 font-normal text-ink-3">{unit}</span>
        </>
      ) : null}
      {model.axis.scale === 'log' || stale ? ' ' : null}
      {model.axis.scale === 'log' ? (
        <span className="ml-0.5 inline-block rounded border border-line-strong px-1 text-[10px] font-normal leading-[14px] text-ink-2">
          {t('logScale')}
        </span>
      ) : null}
      {stale ? (
        <span className="ml-0.5 inline-block rounded border border-warning px-1 text-[10px] font-normal leading-[14px] text-warning">
          {t('stale')}
        </span>
      ) : null}
    </h2>
  );
}
