'use client';

import { memo } from 'react';
import { useChartView } from '@/components/charts/chart-view';
import { useIsOnPaper } from '@/components/charts/use-paper';
import { SimulatedChart, type SimulatedChartProps } from '@/components/charts/simulated-chart';
import { useVisible } from '@/components/ui/use-visible';

/** A chart that is redrawn only while it can be seen: a page has many, and a slider moves them all. */
export function ChartCell(props: SimulatedChartProps) {
  const [ref, visible] = useVisible();
  const focused = useChartView()?.view.focus === props.plan.id;
  const onPaper = useIsOnPaper();
  return (
    <div ref={ref} className="h-[300px] min-w-0">
      <Frozen chart={props} live={visible || focused || onPaper} />
    </div>
  );
}

/** Every chart is drawn once, so that the page is whole when it is searched. */
function isDrawn({ plan, frames }: SimulatedChartProps): boolean {
  return plan.series.every(({ network }) => frames[network] !== undefined);
}

const Frozen = memo(
  function Frozen({ chart }: { chart: SimulatedChartProps; live: boolean }) {
    return <SimulatedChart {...chart} />;
  },
  (before, next) => !next.live && isDrawn(before.chart),
);
