import dynamic from 'next/dynamic';
import { useEffect, type ComponentProps } from 'react';
import { useTurn } from './turns';
import { useBox } from './use-box';

const loadPlot = () => import('./plot').then((module) => module.Plot);
const loadAxisChart = () => import('./axis-chart').then((module) => module.AxisChart);

const PlotNow = dynamic(loadPlot, { ssr: false });
const AxisChartNow = dynamic(loadAxisChart, { ssr: false });

/** The chart library is a quarter of a page's code and draws nothing before the first run: it comes meanwhile. */
export function Plot(props: Omit<ComponentProps<typeof PlotNow>, 'box'>) {
  const [ref, box] = useBox();
  const turn = useTurn(loadPlot, box !== undefined);
  // The library comes while the chart has no size yet.
  useEffect(() => void loadPlot(), []);
  return (
    <div ref={ref} className="size-full">
      {turn && box ? <PlotNow {...props} box={box} /> : null}
    </div>
  );
}

export function AxisChart(props: ComponentProps<typeof AxisChartNow>) {
  return useTurn(loadAxisChart) ? <AxisChartNow {...props} /> : null;
}
