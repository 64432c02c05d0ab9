'use client';

import { useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartModel } from '@/lib/charts/chart-model';
import { endLabels, type EndLabel } from '@/lib/charts/end-labels';
import type { Scale } from '@/lib/charts/series-path';

const FONT = 10;
const GAP = 12;

/** Tags beside the ends of lines, or names over them, moved apart where lines end together. */
export function EndLabels({ model }: { model: ChartModel }) {
  const x = useXAxisScale() as Scale | undefined;
  const y = useYAxisScale() as Scale | undefined;
  if (!x || !y) return null;
  const [low, high] = model.axis.domain;
  return endLabels(model, { x, y }, [y(high), y(low), GAP]).map((label) =>
    label.kind === 'tag' ? <Tag key={label.key} label={label} /> : <Name key={label.key} label={label} />,
  );
}

function Tag({ label }: { label: EndLabel }) {
  return (
    <text x={label.x + 3} y={label.y + FONT / 3} fontSize={FONT} fontWeight={700} fill={label.color}>
      {label.text}
    </text>
  );
}

/** Written on a ground of its own, so that lines below it do not strike it through. */
function Name({ label }: { label: EndLabel }) {
  return (
    <text
      data-end-label={label.key}
      x={label.x - 4}
      y={label.y - 4}
      fontSize={FONT}
      textAnchor="end"
      fill="var(--color-ink-2)"
      stroke="var(--color-surface)"
      strokeWidth={3}
      paintOrder="stroke"
      className="max-sm:hidden"
    >
      {label.text}
    </text>
  );
}
