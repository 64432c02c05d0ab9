'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DecodedLink } from '@/lib/scenario';
import { AppHeader } from '@/components/layout/app-header';
import { ParameterRail } from '@/components/parameters/parameter-rail';
import { RunButton } from '@/components/runs/run-button';
import { CopyLinkButton } from '@/components/scenario/copy-link-button';
import { LinkIssues } from '@/components/scenario/link-issues';
import { ResolvedScenarioProvider, useResolvedScenario } from '@/components/scenario/scenario-context';
import {
  createScenarioStore,
  ScenarioStoreContext,
  useScenario,
  type ScenarioStore,
} from '@/components/scenario/scenario-store';
import { useHistories } from '@/components/scenario/use-histories';
import { useLinkSync } from '@/components/scenario/use-link-sync';
import { usePreview } from '@/components/scenario/use-preview';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { HeadlineCharts } from './headline-charts';
import { HorizonSelect } from './horizon-select';
import { KpiStrip } from './kpi-strip';

/** The front page: three networks side by side, and everything to change about them. */
export function CompareScreen({ link }: { link: DecodedLink }) {
  const [store] = useState(() => createScenarioStore(link));
  useLinkSync(store, link);
  return (
    <ScenarioStoreContext value={store}>
      <ResolvedScenarioProvider>
        <Screen store={store} />
      </ResolvedScenarioProvider>
    </ScenarioStoreContext>
  );
}

function Screen({ store }: { store: ScenarioStore }) {
  const t = useTranslations('compare');
  const { current, baseline } = useResolvedScenario();
  const input = useScenario((state) => state.input);
  const view = useScenario((state) => state.view);
  const linkIssues = useScenario((state) => state.issues);
  const setView = useScenario((state) => state.setView);
  const preview = usePreview(current.scenario, baseline.scenario);
  const histories = useHistories();
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <AppHeader>
        <span className="contents max-md:hidden">
          <HorizonSelect />
        </span>
        <CopyLinkButton state={store.getState} />
        <RunButton input={input} />
        <Sheet
          title={t('controls')}
          trigger={
            <Button className="xl:hidden" aria-label={t('controls')}>
              <SlidersHorizontal size={13} />
            </Button>
          }
        >
          <div className="flex h-full min-h-0 flex-col">
            <div className="flex gap-2 px-4 pt-2 md:hidden">
              <HorizonSelect />
            </div>
            <div className="min-h-0 flex-1">
              <ParameterRail />
            </div>
          </div>
        </Sheet>
      </AppHeader>
      <div className="flex min-h-0 flex-1">
        <aside
          aria-label={t('controls')}
          className="w-80 shrink-0 border-r border-line bg-surface max-xl:hidden"
        >
          <ParameterRail />
        </aside>
        <main className="flex min-h-0 min-w-0 flex-1 flex-col gap-2 overflow-y-auto p-2">
          <h1 className="sr-only">{t('title')}</h1>
          <LinkIssues issues={[...linkIssues, ...current.issues]} />
          {preview.error ? (
            <p
              role="alert"
              className="rounded-lg border border-danger bg-surface px-3 py-2 text-xs text-danger"
            >
              {t('previewFailed', { message: preview.error })}
            </p>
          ) : null}
          <KpiStrip
            scenario={current.scenario}
            frames={preview.frames}
            baseline={preview.baseline}
            histories={histories}
          />
          <HeadlineCharts
            scenario={current.scenario}
            frames={preview.frames}
            histories={histories}
            view={view}
            onView={setView}
          />
          <p className="order-2 px-1 text-[11px] leading-4 text-ink-3">{t('priceNote')}</p>
        </main>
      </div>
    </div>
  );
}
