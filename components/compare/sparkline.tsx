import { memo } from 'react';
import { sparkline } from '@/lib/compare/sparkline';

const [WIDTH, HEIGHT] = [64, 16];

/** The run of a value, small enough for a cell. The cell says the number. */
export const Sparkline = memo(function Sparkline({ values, color }: { values: Float64Array; color: string }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`}
      width={WIDTH}
      height={HEIGHT}
      className="ml-auto max-w-full"
    >
      <path d={sparkline(values, WIDTH, HEIGHT)} fill="none" stroke={color} strokeWidth="1.25" />
    </svg>
  );
});
