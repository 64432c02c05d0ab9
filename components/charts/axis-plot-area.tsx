'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { rowAt, rowPlace, type PlacedRows } from '@/lib/charts/row-place';
import { AXIS_PLOT } from './plot-geometry';

interface AxisPlotAreaProps {
  readonly title: string;
  readonly placed: PlacedRows;
  /** The row that is read; undefined while none is. */
  readonly at: number | undefined;
  readonly onRead: (row: number | undefined) => void;
  /** What the row under the crosshair says, spoken while the chart has the focus. */
  readonly readout: string;
  readonly children: ReactNode;
}

/** Rows a key moves the crosshair by. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -10, PageUp: 10 };

/** A chart over an axis of its own that is read row by row, by pointer or keys. */
export function AxisPlotArea({ title, placed, at, onRead, readout, children }: AxisPlotAreaProps) {
  const t = useTranslations('chart');
  const [focused, setFocused] = useState(false);
  const [byKeys, setByKeys] = useState(false);
  const read = (row: number | undefined, keys: boolean) => {
    setByKeys(keys);
    onRead(row);
  };
  const under = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const place = (event.clientX - left - AXIS_PLOT.left) / (width - AXIS_PLOT.left - AXIS_PLOT.right);
    read(rowAt(placed, place), false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = placed.rows.length - 1;
    const ends: Readonly<Record<string, number>> = { Home: 0, End: last };
    if (event.key === 'Escape' && at !== undefined) return read(undefined, false);
    const step = STEPS[event.key];
    const goal = ends[event.key] ?? (step === undefined ? undefined : at === undefined ? last : at + step);
    if (goal === undefined) return;
    event.preventDefault();
    read(Math.min(last, Math.max(0, goal)), true);
  };
  return (
    <div
      role="application"
      tabIndex={0}
      aria-label={t('axisPlotLabel', { title })}
      aria-roledescription={t('plotRole')}
      className="absolute inset-0 touch-pan-y select-none rounded"
      onPointerDown={under}
      onPointerMove={under}
      onPointerLeave={() => {
        // What keys have found stays until they leave it.
        if (!byKeys) onRead(undefined);
      }}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        read(undefined, false);
      }}
    >
      {children}
      {at === undefined ? null : <Crosshair place={rowPlace(placed, at)} />}
      {focused ? (
        <p aria-live="polite" className="sr-only">
          {at === undefined ? null : readout}
        </p>
      ) : null}
    </div>
  );
}

function Crosshair({ place }: { place: number }) {
  return (
    <div
      aria-hidden
      data-testid="crosshair"
      className="pointer-events-none absolute border-l border-ink-2"
      style={{
        left: `calc(${AXIS_PLOT.left}px + ${place} * (100% - ${AXIS_PLOT.left + AXIS_PLOT.right}px))`,
        top: AXIS_PLOT.top,
        bottom: AXIS_PLOT.bottom,
      }}
    />
  );
}
