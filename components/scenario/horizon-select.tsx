'use client';

import { useTranslations } from 'next-intl';
import { VIEW_OPTIONS, type View } from '@/lib/scenario';
import { useResolvedScenario } from '@/components/scenario/scenario-context';
import { useScenario } from '@/components/scenario/scenario-store';

const HORIZON_YEARS = [1, 2, 3, 5, 10, 20];
const DAYS_PER_YEAR = 365;
const FIELD = 'h-7 rounded border border-line bg-surface px-1.5 text-xs hover:border-line-strong';

/** How far ahead to simulate and how much of the past to show. */
export function HorizonSelect() {
  const t = useTranslations('compare');
  const { days } = useResolvedScenario().current.scenario;
  const history = useScenario((state) => state.view.history);
  const setDays = useScenario((state) => state.setDays);
  const setView = useScenario((state) => state.setView);
  const standard = HORIZON_YEARS.some((years) => years * DAYS_PER_YEAR === days);
  return (
    <>
      <select
        aria-label={t('historyShown')}
        value={history}
        onChange={(event) => setView({ history: event.target.value as View['history'] })}
        className={FIELD}
      >
        {VIEW_OPTIONS.history.map((option) => (
          <option key={option} value={option}>
            {t(`history.${option}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('horizon')}
        value={days}
        onChange={(event) => setDays(Number(event.target.value))}
        className={FIELD}
      >
        {standard ? null : <option value={days}>{t('days', { days })}</option>}
        {HORIZON_YEARS.map((years) => (
          <option key={years} value={years * DAYS_PER_YEAR}>
            {t('years', { years })}
          </option>
        ))}
      </select>
    </>
  );
}
