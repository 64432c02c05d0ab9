'use client';

import { Plus, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, type PointerEvent } from 'react';
import type { CurvePoint, Locale, NumberParameter } from '@/simulation/core';
import { formatCurve, formatDate, parseCurve, parseDate } from '@/lib/catalog';
import {
  curveBox,
  movePoint,
  placeOf,
  pointAt,
  pointsOf,
  withPoint,
  type CurveBox,
} from '@/lib/parameters/curve-edit';
import { useResolvedScenario } from '@/components/scenario/scenario-context';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from './number-field';

interface CurveFieldProps {
  readonly spec: NumberParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const [WIDTH, HEIGHT, EDGE] = [260, 90, 7];

/** An input over time: drawn with the pointer, or typed point by point. */
export function CurveField({ spec, value, onChange }: CurveFieldProps) {
  const t = useTranslations('curve');
  const locale = useLocale() as Locale;
  const { start, days } = useResolvedScenario().current.scenario;
  const from = parseDate(start);
  const curve = parseCurve(value);
  if (!curve) return null;
  const points = pointsOf(curve, from);
  const box = curveBox(spec, points, from, from + days - 1);
  const change = (next: readonly CurvePoint[]) =>
    next.length > 0 && onChange(formatCurve({ kind: 'points', points: next }));
  const add = () => {
    const last = points.at(-1);
    const day = Math.round(((points.at(-2)?.day ?? box.from) + (last?.day ?? box.to)) / 2);
    change(withPoint(points, { day, value: last?.value ?? spec.default }));
  };
  return (
    <div className="pb-1">
      <Drawing spec={spec} points={points} box={box} onChange={change} />
      <ul aria-label={t('points', { label: spec.label[locale] })}>
        {points.map((point, index) => (
          <li key={index} className="flex items-center justify-between gap-1 py-0.5">
            <input
              type="date"
              aria-label={t('day', { number: index + 1 })}
              value={formatDate(point.day)}
              onChange={(event) =>
                event.target.validity.valid &&
                event.target.value &&
                change(movePoint(points, index, { ...point, day: parseDate(event.target.value) }))
              }
              className="h-6 rounded border border-line bg-surface px-1 text-xs hover:border-line-strong"
            />
            <NumberField
              spec={spec}
              label={t('value', { number: index + 1 })}
              value={point.value}
              onCommit={(next) => change(movePoint(points, index, { ...point, value: next }))}
            />
            <IconButton
              label={t('remove', { number: index + 1 })}
              icon={<X size={12} />}
              disabled={points.length === 1}
              onClick={() => change(points.filter((_, other) => other !== index))}
            />
          </li>
        ))}
      </ul>
      <button type="button" onClick={add} className="flex h-6 items-center gap-1 text-[11px] text-accent-ink">
        <Plus size={12} /> {t('add')}
      </button>
    </div>
  );
}

interface DrawingProps {
  readonly spec: NumberParameter;
  readonly points: readonly CurvePoint[];
  readonly box: CurveBox;
  readonly onChange: (points: readonly CurvePoint[]) => void;
}

/** The curve itself: a point follows the pointer, a press elsewhere adds one. The list below says the same. */
function Drawing({ spec, points, box, onChange }: DrawingProps) {
  const held = useRef<number | undefined>(undefined);
  const pixel = (point: CurvePoint) => {
    const [x, y] = placeOf(box, point);
    return { x: EDGE + x * (WIDTH - 2 * EDGE), y: HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE) };
  };
  const under = (event: PointerEvent<SVGSVGElement>): CurvePoint => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * WIDTH;
    const y = ((event.clientY - top) / height) * HEIGHT;
    return pointAt(spec, box, (x - EDGE) / (WIDTH - 2 * EDGE), 1 - (y - EDGE) / (HEIGHT - 2 * EDGE));
  };
  const take = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const index = Number((event.target as Element).getAttribute('data-point') ?? Number.NaN);
    if (!Number.isNaN(index)) {
      held.current = index;
      return;
    }
    const point = under(event);
    const next = withPoint(points, point);
    held.current = next.indexOf(point);
    onChange(next);
  };
  const shown = points.map(pixel);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return null;
  const line = shown.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <svg
      aria-hidden
      data-curve
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="w-full touch-none rounded border border-line bg-page"
      onPointerDown={take}
      onPointerMove={(event) =>
        held.current !== undefined && onChange(movePoint(points, held.current, under(event)))
      }
      onPointerUp={() => (held.current = undefined)}
      onPointerCancel={() => (held.current = undefined)}
    >
      <polyline points={line} fill="none" stroke="var(--color-accent)" strokeWidth="1.75" />
      <path
        d={`M${last.x},${last.y}H${WIDTH - EDGE}`}
        stroke="var(--color-accent)"
        strokeWidth="1.75"
        strokeDasharray="3 3"
      />
      {shown.map(({ x, y }, index) => (
        <circle
          key={index}
          data-point={index}
          cx={x}
          cy={y}
          r="6"
          fill="var(--color-surface)"
          stroke="var(--color-accent)"
          strokeWidth="2"
          className="cursor-grab"
        />
      ))}
    </svg>
  );
}
