import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatRange, SHORTEST_RANGE, type ViewRange } from '@/lib/scenario/view-range';
import { useChartView } from './chart-view';
import { hoveredDay, setHoveredDay } from './hover-store';
import { dayAt } from './plot-geometry';

/** Positions a key moves the crosshair by. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -7, ArrowRight: 7, PageDown: -90, PageUp: 90 };

interface RangeSelection {
  /** What is being selected, with its ends in order; undefined while nothing is. */
  readonly selected: ViewRange | undefined;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: () => void;
    readonly onDoubleClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/** Reads values and selects a part of the axis with pointer and keys; a selected part is what every chart shows. */
export function useRangeSelection(time: TimeAxis): RangeSelection {
  const view = useChartView();
  const [anchor, setAnchor] = useState<number>();
  const [end, setEnd] = useState<number>();
  const selected =
    anchor === undefined || end === undefined || anchor === end
      ? undefined
      : { from: Math.min(anchor, end), to: Math.max(anchor, end) };
  const clear = () => {
    setAnchor(undefined);
    setEnd(undefined);
  };
  const show = () => {
    if (selected && selected.to - selected.from >= SHORTEST_RANGE)
      view?.setView({ range: formatRange(selected, time.kind) });
    clear();
  };
  const under = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return dayAt(event.clientX - left, width, time.from, time.to);
  };
  const moveTo = (position: number, selecting: boolean) => {
    const now = hoveredDay() ?? firstRead(time);
    const next = Math.min(time.to, Math.max(time.from, position));
    if (selecting && view) {
      setAnchor(anchor ?? now);
      setEnd(next);
    }
    setHoveredDay(next);
  };
  const handlers: RangeSelection['handlers'] = {
    onPointerDown: (event) => {
      setHoveredDay(under(event));
      // A finger scrolls; it reads by touching and selects by the dates of the view.
      if (!view || event.pointerType === 'touch' || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setAnchor(under(event));
      setEnd(undefined);
    },
    onPointerMove: (event) => {
      setHoveredDay(under(event));
      if (anchor !== undefined && event.buttons === 1) setEnd(under(event));
    },
    onPointerUp: () => (selected ? show() : clear()),
    onPointerLeave: () => setHoveredDay(undefined),
    onDoubleClick: () => view?.setView({ range: undefined }),
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      const goal = event.key === 'Home' ? time.from : event.key === 'End' ? time.to : undefined;
      if (step !== undefined || goal !== undefined) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        moveTo(goal ?? (hoveredDay() ?? firstRead(time)) + (step ?? 0), event.shiftKey);
      } else if (event.key === 'Enter' && selected) show();
      else if (event.key === 'Escape' && selected) {
        event.stopPropagation();
        clear();
      }
    },
  };
  return { selected, handlers };
}

/** Where reading by keys begins: the first simulated day, if the axis has one in common. */
function firstRead({ from, to, starts }: TimeAxis): number {
  const first = Math.min(...Object.values(starts).filter((start) => start >= from && start <= to));
  return Number.isFinite(first) ? first : from;
}
