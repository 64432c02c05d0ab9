'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState, type ReactNode } from 'react';
import { missedRange } from '@/lib/charts/missed-range';
import type { DecodedLink } from '@/lib/scenario';
import { useOwnChartView } from '@/components/charts/chart-view';
import { AppHeader } from '@/components/layout/app-header';
import { ParameterRail } from '@/components/parameters/parameter-rail';
import { RunButton } from '@/components/runs/run-button';
import { ShareMenu } from '@/components/share/share-menu';
import { onDemand } from '@/components/ui/on-demand';
import { ViewMenu } from '@/components/view/view-menu';
import { ChartOriginContext } from '@/components/charts/export/chart-origin';
import { ControlsSheet } from './controls-sheet';
import { HorizonSelect } from './horizon-select';
import { LinkIssues } from './link-issues';
import { OldLink } from './old-link';
import { ResolvedScenarioProvider, useResolvedScenario } from './scenario-context';
import { createScenarioStore, ScenarioStoreContext, useScenario, type ScenarioStore } from './scenario-store';
import { ScenarioName } from './scenario-name';
import { ScenarioChartView } from './scenario-chart-view';
import { scenarioOrigin } from './scenario-origin';
import { UndoButtons } from './undo-buttons';
import { useLinkSync } from './use-link-sync';
import { useScenarioCommands } from './use-scenario-commands';
import { useStudyIssues } from './use-study-issues';

const FirstVisit = onDemand(() =>
  import('@/components/hints/first-visit').then((module) => module.FirstVisit),
);

const HINTS_IN_CONTROLS = <FirstVisit place="controls" />;

interface ScenarioScreenProps {
  readonly link: DecodedLink;
  /** Whose parameters come first; every network's where it is left out. */
  readonly network?: string;
  readonly children: ReactNode;
}

/** A page about one scenario: the header, the controls beside the content, and the address that says it all. */
export function ScenarioScreen({ link, network, children }: ScenarioScreenProps) {
  const [store] = useState(() => createScenarioStore(link));
  useLinkSync(store, link);
  const origin = useMemo(() => scenarioOrigin(store), [store]);
  return (
    <ScenarioStoreContext value={store}>
      <ResolvedScenarioProvider>
        <ChartOriginContext value={origin}>
          <ScenarioChartView network={network}>
            <Screen store={store} network={network}>
              {children}
            </Screen>
          </ScenarioChartView>
        </ChartOriginContext>
      </ResolvedScenarioProvider>
    </ScenarioStoreContext>
  );
}

/** What of the address, or of the inputs, could not be taken as it is. */
function CurrentIssues() {
  const { current } = useResolvedScenario();
  const linkIssues = useScenario((state) => state.issues);
  const view = useScenario((state) => state.view);
  const { time } = useOwnChartView();
  const missed = missedRange(time, view);
  const refusedStudies = useStudyIssues();
  const issues = [...linkIssues, ...refusedStudies, ...current.issues, ...(missed ? [missed] : [])];
  return <LinkIssues issues={issues} />;
}

function RunCurrent() {
  return <RunButton input={useScenario((state) => state.input)} />;
}

interface ScreenProps {
  readonly store: ScenarioStore;
  readonly network: string | undefined;
  readonly children: ReactNode;
}

/** Reads nothing that a slider moves: what does stands in parts of its own. */
function Screen({ store, network, children }: ScreenProps) {
  const t = useTranslations('compare');
  useScenarioCommands(store);
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <AppHeader>
        <ScenarioName />
        <span className="contents max-xl:hidden">
          <HorizonSelect />
        </span>
        <UndoButtons />
        <ViewMenu />
        <ShareMenu state={store.getState} />
        <RunCurrent />
        <ControlsSheet network={network} />
      </AppHeader>
      <div className="flex min-h-0 flex-1">
        <aside
          aria-label={t('controls')}
          className="w-80 shrink-0 border-r border-line bg-surface max-xl:hidden"
        >
          <ParameterRail network={network} hints={HINTS_IN_CONTROLS} />
        </aside>
        <main className="flex min-h-0 min-w-0 flex-1 flex-col gap-2 overflow-y-auto p-2">
          <OldLink />
          <CurrentIssues />
          {children}
        </main>
        <FirstVisit place="corner" />
      </div>
    </div>
  );
}
