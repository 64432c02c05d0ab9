import { useEffect, useState, type RefCallback } from 'react';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A window that is being resized passes many sizes; charts are drawn for the one it stops at. */
const SETTLE_MS = 50;

/**
 * The size of an element in whole pixels, undefined until it has one. Told by the browser after its own layout:
 * asking for it would force one.
 */
export function useBox(): readonly [ref: RefCallback<HTMLElement>, box: Box | undefined] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [box, setBox] = useState<Box>();
  useEffect(() => {
    if (!element) return;
    let first = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const next = {
        width: Math.round(entry.contentRect.width),
        height: Math.round(entry.contentRect.height),
      };
      clearTimeout(timer);
      // What is hidden has no size, and keeps what it had.
      if (next.width === 0 || next.height === 0) return;
      const take = () => setBox((last) => (last && sameBox(last, next) ? last : next));
      if (first) take();
      else timer = setTimeout(take, SETTLE_MS);
      first = false;
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return [setElement, box];
}

function sameBox(one: Box, other: Box): boolean {
  return one.width === other.width && one.height === other.height;
}
