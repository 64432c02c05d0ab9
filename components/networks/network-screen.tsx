'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, type ReactNode } from 'react';
import type { Locale, NetworkDepth, Scenario } from '@/simulation/core';
import { declarations, parseDate } from '@/lib/catalog';
import { planChart } from '@/lib/charts/chart-model';
import { NETWORK_COLORS } from '@/lib/charts/palette';
import { dayAtPosition } from '@/lib/charts/time-axis';
import { viewPlan } from '@/lib/charts/view-plan';
import type { DecodedLink } from '@/lib/scenario';
import { useOwnChartView } from '@/components/charts/chart-view';
import { useHoveredDay } from '@/components/charts/hover-store';
import type { PreviewFrames } from '@/components/scenario/preview-engine';
import { PreviewFailure } from '@/components/scenario/preview-failure';
import { useResolvedScenario } from '@/components/scenario/scenario-context';
import { ScenarioScreen } from '@/components/scenario/scenario-screen';
import { useHistories } from '@/components/scenario/use-histories';
import { StaleContext } from '@/components/charts/export/chart-origin';
import { ofNetwork, useLivePreview } from '@/components/scenario/use-preview';
import { ChartCell } from './chart-cell';
import { FlowFigure } from './flow-figure';
import { NetworkKpis } from './network-kpis';
import { RoleLedgers } from './role-ledgers';
import { Section } from './section';
import { StudyCard } from './study-card';
import { StudyRunnerContext, useStudyRunner } from './use-study';

/** The parts of a network's depth the page computes with; its texts are rendered by the server. */
export type LiveDepth = Pick<NetworkDepth, 'roles' | 'flow' | 'studies'>;

interface NetworkScreenProps {
  readonly link: DecodedLink;
  readonly network: string;
  readonly depth: LiveDepth | undefined;
  /** Title, texts: what does not change with the scenario. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** One network in depth. */
export function NetworkScreen({ link, network, depth, intro, children }: NetworkScreenProps) {
  return (
    <ScenarioScreen link={link} network={network}>
      {intro}
      <Live network={network} depth={depth} />
      {children}
    </ScenarioScreen>
  );
}

function Live({ network, depth }: { network: string; depth: LiveDepth | undefined }) {
  const t = useTranslations('network');
  const { current } = useResolvedScenario();
  const { view, time } = useOwnChartView();
  const scenario = useMemo(() => ofNetwork(current.scenario, network), [current.scenario, network]);
  const preview = useLivePreview(network);
  const histories = useHistories();
  const runner = useStudyRunner();
  const declaration = declarations.find(({ id }) => id === network);
  const plans = useMemo(
    () =>
      declaration
        ? Object.keys(declaration.charts).map((chart) => viewPlan(planChart(declaration, chart), view))
        : [],
    [declaration, view],
  );
  if (!declaration) return null;
  return (
    <StudyRunnerContext value={runner}>
      <PreviewFailure error={preview.error} />
      <NetworkKpis
        declaration={declaration}
        scenario={scenario}
        frames={preview.frames}
        baseline={preview.baseline}
        histories={histories}
      />
      <Section id="charts" title={t('charts')}>
        <div className="grid grid-cols-1 gap-2 lg:grid-cols-2 2xl:grid-cols-3 print:grid-cols-1">
          {plans.map((plan) => (
            <ChartCell
              key={plan.id}
              plan={plan}
              time={time}
              frames={preview.frames}
              histories={histories}
              scenario={scenario}
              stale={preview.stale}
            />
          ))}
        </div>
      </Section>
      {depth ? (
        <StaleContext value={preview.stale.includes(network)}>
          <Depth depth={depth} network={network} scenario={scenario} frames={preview.frames} />
        </StaleContext>
      ) : null}
    </StudyRunnerContext>
  );
}

interface DepthProps {
  readonly depth: LiveDepth;
  readonly network: string;
  readonly scenario: Scenario;
  readonly frames: PreviewFrames['frames'];
}

function Depth({ depth, network, scenario, frames }: DepthProps) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  const start = parseDate(scenario.start);
  const lastRow = scenario.days - 1;
  const hovered = useHoveredDay();
  const { time } = useOwnChartView();
  const day = hovered === undefined ? start + lastRow : dayAtPosition(time, network, hovered);
  const row = Math.min(lastRow, Math.max(0, day - start));
  const declaration = declarations.find(({ id }) => id === network);
  if (!declaration) return null;
  const frame = frames[network];
  return (
    <>
      <Section id="flow" title={t('flow')} lead={t('flowLead', { token: declaration.token.symbol })}>
        <FlowFigure
          declaration={declaration}
          diagram={depth.flow}
          frame={frame}
          start={start}
          row={row}
          color={NETWORK_COLORS[network] ?? 'currentColor'}
        />
      </Section>
      <Section id="ledgers" title={t('ledgers')} lead={t('ledgersLead')}>
        <RoleLedgers declaration={declaration} roles={depth.roles} frame={frame} start={start} row={row} />
      </Section>
      <Section
        id="studies"
        title={t('studies')}
        lead={t('studiesLead', { network: declaration.label[locale] })}
      >
        <div className="flex flex-col gap-2">
          {Object.entries(depth.studies).map(([id, study]) => (
            <StudyCard key={id} network={network} id={id} study={study} scenario={scenario} />
          ))}
        </div>
      </Section>
    </>
  );
}
