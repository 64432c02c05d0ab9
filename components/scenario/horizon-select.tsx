'use client';

import { useTranslations } from 'next-intl';
import { useResolvedScenario } from '@/components/scenario/scenario-context';
import { useScenario } from '@/components/scenario/scenario-store';

const HORIZON_YEARS = [1, 2, 3, 5, 10, 20];
const DAYS_PER_YEAR = 365;

/** How far ahead to simulate. */
export function HorizonSelect() {
  const t = useTranslations('compare');
  const { days } = useResolvedScenario().current.scenario;
  const setDays = useScenario((state) => state.setDays);
  const standard = HORIZON_YEARS.some((years) => years * DAYS_PER_YEAR === days);
  return (
    <select
      aria-label={t('horizon')}
      value={days}
      onChange={(event) => setDays(Number(event.target.value))}
      className="h-7 rounded border border-line bg-surface px-1.5 text-xs hover:border-line-strong"
    >
      {standard ? null : <option value={days}>{t('days', { days })}</option>}
      {HORIZON_YEARS.map((years) => (
        <option key={years} value={years * DAYS_PER_YEAR}>
          {t('years', { years })}
        </option>
      ))}
    </select>
  );
}
