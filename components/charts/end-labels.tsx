import type { ChartModel } from '@/lib/charts/chart-model';
import { endLabels } from '@/lib/charts/end-labels';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { dayOffset, PLOT } from './plot-geometry';

/** The names of a chart's lines beside their ends, inside the plot; the legend says the same to who cannot see. */
export function EndLabels({ model, time }: { model: ChartModel; time: TimeAxis }) {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 max-sm:hidden">
      {endLabels(model).map(({ key, label, color, at, top }) => (
        <span
          key={key}
          data-end-label={key}
          className="halo absolute max-w-[45%] -translate-x-full -translate-y-[13px] truncate pr-1 text-[10px] leading-3"
          style={{
            left: dayOffset(at, time.from, time.to),
            top: `calc(${PLOT.top}px + ${top} * (100% - ${PLOT.top + PLOT.bottom}px))`,
            color,
          }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
