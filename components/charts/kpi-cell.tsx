'use client';

import { useTranslations } from 'next-intl';
import type { KpiModel } from '@/lib/charts/kpi-model';

const ARROWS = { [-1]: '▼', 0: '', 1: '▲' } as const;

function changeText({ direction, change }: KpiModel, same: string): string {
  if (direction === undefined) return '';
  return direction === 0 ? same : `${ARROWS[direction]} ${change ?? ''}`;
}

/** One key figure: name, value, unit and change against the default scenario. */
export function KpiCell({ kpi }: { kpi: KpiModel }) {
  const t = useTranslations('kpi');
  return (
    <div className="min-w-0" data-kpi={kpi.metric}>
      <dt className="truncate text-[11px] text-ink-2" title={kpi.description}>
        {kpi.label}
      </dt>
      <dd className="text-[15px] font-semibold leading-5 tabular-nums">{kpi.value}</dd>
      <dd className="truncate text-[10px] leading-4 tabular-nums text-ink-2" title={t('againstBaseline')}>
        {[kpi.unit, changeText(kpi, t('asBaseline'))].filter((part) => part !== '').join(' · ')}
      </dd>
    </div>
  );
}
