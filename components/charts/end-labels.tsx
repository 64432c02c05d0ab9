'use client';

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartModel } from '@/lib/charts/chart-model';
import { endLabels, type EndLabel } from '@/lib/charts/end-labels';
import { strokePath, type Scale } from '@/lib/charts/series-path';

const FONT = 10;

/** Tags beside the ends of lines, or names at them, moved apart where lines end together. */
export function EndLabels({ model }: { model: ChartModel }) {
  const x = useXAxisScale() as Scale | undefined;
  const y = useYAxisScale() as Scale | undefined;
  const plot = usePlotArea();
  if (!x || !y || !plot) return null;
  const box = { left: plot.x, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height };
  return endLabels(model, { x, y }, box, FONT).map((label) => (
    <g key={label.key} data-end-label={label.key} className={label.kind === 'name' ? 'max-sm:hidden' : ''}>
      <Leader label={label} />
      {label.kind === 'tag' ? <Tag label={label} /> : <Name label={label} />}
    </g>
  ));
}

/** Leads from the end of a line to a label that had to move. */
function Leader({ label: { leader, color } }: { label: EndLabel }) {
  if (!leader) return null;
  return <path data-leader d={strokePath(leader)} stroke={color} strokeWidth={0.75} />;
}

function Tag({ label }: { label: EndLabel }) {
  return (
    <text x={label.x} y={label.y} dy="0.35em" fontSize={FONT} fontWeight={700} fill={label.color}>
      {label.text}
    </text>
  );
}

/** Written on a ground of its own, so that lines below it do not strike it through. */
function Name({ label }: { label: EndLabel }) {
  return (
    <text
      x={label.x}
      y={label.y}
      dy="0.35em"
      fontSize={FONT}
      textAnchor="end"
      fill="var(--color-ink-2)"
      stroke="var(--color-surface)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {label.text}
    </text>
  );
}
