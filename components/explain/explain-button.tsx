'use client';

import { CircleHelp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ChartModel } from '@/lib/charts/chart-model';
import { useChartView } from '@/components/charts/chart-view';
import { IconButton } from '@/components/ui/icon-button';
import { onDemand } from '@/components/ui/on-demand';

const ExplainDialog = onDemand(() => import('./explain-dialog').then((module) => module.ExplainDialog));

/** Opens what stands behind a chart; nothing where the chart stands alone, as in an embed. */
export function ExplainButton({ model }: { model: ChartModel }) {
  const t = useTranslations('explain');
  const [open, setOpen] = useState(false);
  if (!useChartView()) return null;
  return (
    <>
      <IconButton
        label={t('open', { title: model.title })}
        icon={<CircleHelp size={14} />}
        onClick={() => setOpen(true)}
      />
      {open ? <ExplainDialog model={model} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
