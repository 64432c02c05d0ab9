'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { DecodedLink } from '@/lib/scenario';
import { PreviewFailure } from '@/components/scenario/preview-failure';
import { useResolvedScenario } from '@/components/scenario/scenario-context';
import { ScenarioScreen } from '@/components/scenario/scenario-screen';
import { useHistories } from '@/components/scenario/use-histories';
import { useLivePreview } from '@/components/scenario/use-preview';
import { useAfterPaint } from '@/components/ui/use-after-paint';
import { LiveNormalised } from './live-normalised';
import { HeadlineCharts } from './headline-charts';
import { KpiStrip } from './kpi-strip';

/** The front page: three networks side by side, and everything to change about them. */
export function CompareScreen({ link }: { link: DecodedLink }) {
  return (
    <ScenarioScreen link={link}>
      <Comparison />
    </ScenarioScreen>
  );
}

function Comparison() {
  const t = useTranslations('compare');
  const { scenario: newest } = useResolvedScenario().current;
  const preview = useLivePreview();
  // What a moved slider is watched for, the chart of its network, is painted first; the rest follows at once.
  const { scenario, settled } = useAfterPaint(
    useMemo(() => ({ scenario: newest, settled: preview }), [newest, preview]),
  );
  const histories = useHistories();
  return (
    <>
      <h1 className="sr-only">{t('title')}</h1>
      <PreviewFailure error={preview.error} />
      <div className="flex flex-col gap-2 md:min-h-[calc(100dvh-6.5rem)] md:shrink-0 lg:min-h-[calc(100dvh-4rem)]">
        <KpiStrip
          scenario={scenario}
          frames={settled.frames}
          baseline={settled.baseline}
          histories={histories}
        />
        <HeadlineCharts
          scenario={scenario}
          frames={preview.frames}
          settled={settled.frames}
          histories={histories}
          stale={preview.stale}
          settledStale={settled.stale}
        />
        <p className="order-2 px-1 text-[11px] leading-4 text-ink-3">{t('priceNote')}</p>
      </div>
      <LiveNormalised scenario={scenario} frames={settled.frames} baseline={settled.baseline} />
    </>
  );
}
