import { startTransition, useEffect, useRef, useState } from 'react';

/** A page in the background is given no frames. */
const NO_FRAME_MS = 150;

/**
 * A value as it was when the page was last painted: for what follows something else on the screen, and may be drawn
 * a frame after it. While one waits to be painted newer ones take its place.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  const newest = useRef(value);
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    newest.current = value;
    if (waiting.current || Object.is(painted, value)) return;
    waiting.current = afterPaint(() => {
      waiting.current = undefined;
      const next = newest.current;
      startTransition(() => setPainted(() => next));
    });
  }, [value, painted]);
  useEffect(
    () => () => {
      waiting.current?.();
      waiting.current = undefined;
    },
    [],
  );
  return painted;
}

/** Calls once the next frame is painted; returns what calls it off. */
function afterPaint(call: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    call();
  }, NO_FRAME_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // Callbacks of a frame come before it is painted.
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
