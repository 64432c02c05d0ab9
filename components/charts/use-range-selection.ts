import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { formatRange, SHORTEST_RANGE, type ViewRange } from '@/lib/scenario/view-range';
import { useChartView } from './chart-view';
import { hoveredDay, setHoveredDay } from './hover-store';
import { dayAt } from './plot-geometry';
import { useHold } from './use-hold';

/** Positions a key moves the crosshair by. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -7, ArrowRight: 7, PageDown: -90, PageUp: 90 };

interface RangeSelection {
  /** What is being selected, with its ends in order; undefined while nothing is. */
  readonly selected: ViewRange | undefined;
  /** The same, or the place where a selection begins. */
  readonly marked: ViewRange | undefined;
  /** Whether there is something that the Escape key gives up here. */
  readonly open: boolean;
  readonly ref: ReturnType<typeof useHold>['ref'];
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
    readonly onDoubleClick: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
  /** Nothing is read any more. */
  readonly stopReading: () => void;
}

/** Reads values and selects a part of the axis with pointer, finger and keys; a selected part is what every chart shows. */
export function useRangeSelection(time: TimeAxis): RangeSelection {
  const view = useChartView();
  const hold = useHold();
  const [anchor, setAnchor] = useState<number>();
  const [end, setEnd] = useState<number>();
  const [byKeys, setByKeys] = useState(false);
  const selected = anchor === end ? undefined : rangeOf(anchor, end);
  const clear = () => {
    hold.end();
    setAnchor(undefined);
    setEnd(undefined);
  };
  const show = () => {
    if (selected && selected.to - selected.from >= SHORTEST_RANGE)
      view?.setView({ range: formatRange(selected, time.kind) });
    clear();
  };
  const read = (position: number | undefined, keys: boolean) => {
    setByKeys(keys);
    setHoveredDay(position);
  };
  const under = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return dayAt(clientX - left, width, time.from, time.to);
  };
  const moveTo = (position: number, selecting: boolean) => {
    const now = hoveredDay() ?? firstRead(time);
    const next = Math.min(time.to, Math.max(time.from, position));
    if (selecting && view) {
      setAnchor(anchor ?? now);
      setEnd(next);
    }
    read(next, true);
  };
  const handlers: RangeSelection['handlers'] = {
    onPointerDown: (event) => {
      const at = under(event);
      read(at, false);
      if (!view || event.button !== 0) return;
      setEnd(undefined);
      // A finger that moves at once scrolls or reads; one that rests first selects.
      if (event.pointerType === 'touch') return hold.begin(event, () => setAnchor(at));
      event.currentTarget.setPointerCapture(event.pointerId);
      setAnchor(at);
    },
    onPointerMove: (event) => {
      hold.move(event);
      read(under(event), false);
      if (anchor !== undefined && event.buttons === 1) setEnd(under(event));
    },
    onPointerUp: () => (selected ? show() : clear()),
    onPointerCancel: clear,
    onPointerLeave: () => {
      // What keys have found stays until they leave it.
      if (!byKeys) setHoveredDay(undefined);
    },
    onDoubleClick: () => view?.setView({ range: undefined }),
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      const goal = event.key === 'Home' ? time.from : event.key === 'End' ? time.to : undefined;
      if (step !== undefined || goal !== undefined) {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        moveTo(goal ?? (hoveredDay() ?? firstRead(time)) + (step ?? 0), event.shiftKey);
      } else if (event.key === 'Enter' && selected) show();
      else if (event.key === 'Escape' && (selected || byKeys)) {
        event.stopPropagation();
        if (selected) clear();
        else read(undefined, false);
      }
    },
  };
  return {
    selected,
    marked: rangeOf(anchor, end ?? anchor),
    open: selected !== undefined || byKeys,
    ref: hold.ref,
    handlers,
    stopReading: () => read(undefined, false),
  };
}

function rangeOf(one: number | undefined, two: number | undefined): ViewRange | undefined {
  if (one === undefined || two === undefined) return undefined;
  return { from: Math.min(one, two), to: Math.max(one, two) };
}

/** Where reading by keys begins: the first simulated day, if the axis has one in common. */
function firstRead({ from, to, starts }: TimeAxis): number {
  const first = Math.min(...Object.values(starts).filter((start) => start >= from && start <= to));
  return Number.isFinite(first) ? first : from;
}
