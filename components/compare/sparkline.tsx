import { memo } from 'react';
import { sparkline } from '@/lib/charts/sparkline';

const BOX = { width: 64, height: 18 } as const;

/** The run of a value, small enough for a cell. The cell says the number. */
export const Sparkline = memo(function Sparkline({ values, color }: { values: Float64Array; color: string }) {
  return (
    <svg aria-hidden viewBox={`0 0 ${BOX.width} ${BOX.height}`} {...BOX} className="ml-auto max-w-full">
      <path d={sparkline(values, undefined, BOX).line} fill="none" stroke={color} strokeWidth="1.25" />
    </svg>
  );
});
