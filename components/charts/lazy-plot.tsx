import dynamic from 'next/dynamic';

/** The chart library is a quarter of a page's code and draws nothing before the first run: it comes meanwhile. */
export const Plot = dynamic(() => import('./plot').then((module) => module.Plot), { ssr: false });

export const AxisChart = dynamic(() => import('./axis-chart').then((module) => module.AxisChart), {
  ssr: false,
});
