import { createContext, useContext } from 'react';
import type { TimeAxis } from '@/lib/charts/time-axis';
import type { View } from '@/lib/scenario';

/** How the charts of a page are looked at, where the reader may change it. */
export interface ChartView {
  readonly view: View;
  readonly setView: (change: Partial<View>) => void;
  /** The axis the view gives. */
  readonly time: TimeAxis;
}

export const ChartViewContext = createContext<ChartView | null>(null);

/** Null where charts are shown as they are, such as in an embed. */
export function useChartView(): ChartView | null {
  return useContext(ChartViewContext);
}

/** For what stands only where the view may be changed. */
export function useOwnChartView(): ChartView {
  const value = useContext(ChartViewContext);
  if (!value) throw new Error('useOwnChartView needs a ChartViewContext around it');
  return value;
}
