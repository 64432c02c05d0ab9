import { useCallback, useRef, type PointerEvent } from 'react';

/** A finger that rests so long means to select; sooner, moving it reads or scrolls. Phones show menus after 500 ms. */
const HOLD_MS = 400;
/** No finger rests quite still. */
const STILL_PX = 10;

interface Hold {
  /** Of the element that is held: keeps the page from scrolling while a finger selects. */
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
  readonly begin: (event: PointerEvent<HTMLElement>, onHold: () => void) => void;
  /** Gives the wait up where the finger has moved on. */
  readonly move: (event: PointerEvent<HTMLElement>) => void;
  readonly end: () => void;
}

/** Tells a finger that rests on an element, and then moves, from one that scrolls the page. */
export function useHold(): Hold {
  const waiting = useRef<{ readonly timer: number; readonly x: number; readonly y: number }>(undefined);
  const held = useRef(false);

  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    // React listens passively, and a passive listener cannot keep the page where it is.
    const stay = (event: TouchEvent) => {
      if (held.current && event.cancelable) event.preventDefault();
    };
    const noMenu = (event: Event) => {
      if (held.current) event.preventDefault();
    };
    element.addEventListener('touchmove', stay, { passive: false });
    element.addEventListener('contextmenu', noMenu);
    return () => {
      window.clearTimeout(waiting.current?.timer);
      element.removeEventListener('touchmove', stay);
      element.removeEventListener('contextmenu', noMenu);
    };
  }, []);

  const end = () => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    held.current = false;
  };
  return {
    ref,
    end,
    begin: ({ currentTarget, pointerId, clientX: x, clientY: y }, onHold) => {
      end();
      const timer = window.setTimeout(() => {
        waiting.current = undefined;
        held.current = true;
        currentTarget.setPointerCapture(pointerId);
        onHold();
      }, HOLD_MS);
      waiting.current = { timer, x, y };
    },
    move: ({ clientX, clientY }) => {
      const { timer, x, y } = waiting.current ?? {};
      if (x === undefined || y === undefined || Math.hypot(clientX - x, clientY - y) <= STILL_PX) return;
      window.clearTimeout(timer);
      waiting.current = undefined;
    },
  };
}
