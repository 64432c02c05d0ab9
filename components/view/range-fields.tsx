'use client';

import { useTranslations } from 'next-intl';
import { formatDate, parseDate } from '@/lib/catalog';
import { DAYS_PER_YEAR, formatRange, SHORTEST_RANGE, type ViewRange } from '@/lib/scenario/view-range';
import { useOwnChartView } from '@/components/charts/chart-view';
import { Button } from '@/components/ui/button';

/** The part of the axis that is shown, by its ends. */
export function RangeFields() {
  const t = useTranslations('view');
  const { view, setView, time } = useOwnChartView();
  const set = (change: Partial<ViewRange>) => {
    const range = { from: time.from, to: time.to, ...change };
    if (range.to - range.from >= SHORTEST_RANGE) setView({ range: formatRange(range, time.kind) });
  };
  return (
    <section>
      <h3 className="mb-1 font-medium">{t('range')}</h3>
      <div className="flex flex-wrap items-center gap-1.5">
        <RangeEnd label={t('from')} value={time.from} onChange={(from) => set({ from })} />
        <span aria-hidden>–</span>
        <RangeEnd label={t('to')} value={time.to} onChange={(to) => set({ to })} />
        <Button onClick={() => setView({ range: undefined })} disabled={view.range === undefined}>
          {t('whole')}
        </Button>
      </div>
      <p className="mt-1 text-[11px] leading-4 text-ink-2">{t('rangeHelp')}</p>
    </section>
  );
}

interface RangeEndProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (position: number) => void;
}

const FIELD = 'h-7 rounded border border-line bg-surface px-1 text-xs hover:border-line-strong';

function RangeEnd({ label, value, onChange }: RangeEndProps) {
  const { time } = useOwnChartView();
  const { from, to } = time.whole;
  if (time.kind === 'calendar')
    return (
      <input
        type="date"
        aria-label={label}
        value={formatDate(value)}
        min={formatDate(from)}
        max={formatDate(to)}
        onChange={({ target }) => target.validity.valid && target.value && onChange(parseDate(target.value))}
        className={FIELD}
      />
    );
  const years = (days: number) => Number((days / DAYS_PER_YEAR).toFixed(1));
  return (
    <input
      type="number"
      aria-label={label}
      value={years(value)}
      min={years(from)}
      max={Math.ceil((to / DAYS_PER_YEAR) * 10) / 10}
      step={0.5}
      onChange={({ target }) =>
        target.value !== '' && onChange(Math.round(Number(target.value) * DAYS_PER_YEAR))
      }
      className={`${FIELD} w-20`}
    />
  );
}
