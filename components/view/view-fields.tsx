'use client';

import { useTranslations } from 'next-intl';
import { VIEW_OPTIONS, type View } from '@/lib/scenario';
import type { ViewKey } from '@/lib/scenario/schema';
import { DENSITIES } from '@/lib/theme/density';
import { useOwnChartView } from '@/components/charts/chart-view';
import { setDensity, useDensity } from '@/components/layout/use-density';
import { Segmented } from '@/components/ui/segmented';
import { RangeFields } from './range-fields';

/** The choices that are of all charts; that of a single chart stands on the chart. */
const SHARED = ['history', 'axis', 'values', 'scale'] as const satisfies readonly ViewKey[];

/** Everything about how the charts of a page are shown. */
export function ViewFields() {
  const t = useTranslations('view');
  const { view, setView } = useOwnChartView();
  const density = useDensity();
  const choose = (key: ViewKey, value: string) =>
    // A range is of the axis it was chosen on.
    setView({ [key]: value, ...(key === 'axis' && { range: undefined }) } as Partial<View>);
  return (
    <div className="flex flex-col gap-3">
      {SHARED.map((key) => (
        <section key={key}>
          <h3 className="mb-1 font-medium">{t(`${key}.label`)}</h3>
          <Segmented
            label={t(`${key}.label`)}
            value={view[key]}
            options={VIEW_OPTIONS[key].map((value) => ({ value, label: t(`${key}.${value}`) }))}
            onChange={(value) => choose(key, value)}
          />
          {key === 'values' && view.values !== 'declared' ? (
            <p className="mt-1 text-[11px] leading-4 text-ink-2">{t(`values.${view.values}Help`)}</p>
          ) : null}
        </section>
      ))}
      <RangeFields />
      <section>
        <h3 className="mb-1 font-medium">{t('density.label')}</h3>
        <Segmented
          label={t('density.label')}
          value={density}
          options={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
          onChange={setDensity}
        />
      </section>
    </div>
  );
}
