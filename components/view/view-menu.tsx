'use client';

import { SlidersVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { useCommands } from '@/components/commands/command-registry';
import { useOwnChartView } from '@/components/charts/chart-view';
import { stepDensity } from '@/components/layout/use-density';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';
import { onDemand } from '@/components/ui/on-demand';
import { RangeChip } from './range-chip';

const ViewFields = onDemand(() => import('./view-fields').then((module) => module.ViewFields));

/** How all charts of the page are shown; with the part of the axis that is, if it is not the whole. */
export function ViewMenu() {
  const t = useTranslations('view');
  const { view, setView } = useOwnChartView();
  useCommands({
    toggleLog: () => setView({ scale: view.scale === 'log' ? DEFAULT_VIEW.scale : 'log' }),
    toggleLaunch: () => setView({ axis: view.axis === 'launch' ? 'calendar' : 'launch', range: undefined }),
    density: stepDensity,
    ...(view.range !== undefined && { clearRange: () => setView({ range: undefined }) }),
  });
  return (
    <>
      <RangeChip />
      <DisclosureMenu label={t('title')} icon={<SlidersVertical size={13} />} compact>
        <div className="min-h-80">
          <ViewFields />
        </div>
      </DisclosureMenu>
    </>
  );
}
