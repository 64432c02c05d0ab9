import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { useTurn } from './turns';

const loadPlot = () => import('./plot').then((module) => module.Plot);
const loadAxisChart = () => import('./axis-chart').then((module) => module.AxisChart);

const PlotNow = dynamic(loadPlot, { ssr: false });
const AxisChartNow = dynamic(loadAxisChart, { ssr: false });

/** The chart library is a quarter of a page's code and draws nothing before the first run: it comes meanwhile. */
export function Plot(props: ComponentProps<typeof PlotNow>) {
  return useTurn(loadPlot) ? <PlotNow {...props} /> : null;
}

export function AxisChart(props: ComponentProps<typeof AxisChartNow>) {
  return useTurn(loadAxisChart) ? <AxisChartNow {...props} /> : null;
}
