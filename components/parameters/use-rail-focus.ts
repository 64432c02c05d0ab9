import { useEffect, type RefObject } from 'react';
import { settleRail, useRail } from './rail-store';

/** A narrowed list opens its sections a moment later: this many frames are waited for the control. */
const MOST_FRAMES = 90;
/** Opening draws the list anew: a control that has stood for so many frames stays. */
const STEADY_FRAMES = 12;

/** Gives the focus to what was asked for, once it is drawn: the search field or a parameter's control. */
export function useRailFocus(rail: RefObject<HTMLElement | null>): void {
  const wanted = useRail((state) => state.wanted);
  useEffect(() => {
    if (!wanted || !rail.current || rail.current.offsetParent === null) return undefined;
    const within = rail.current;
    let frame = 0;
    let [frames, steady] = [0, 0];
    let last: HTMLElement | null = null;
    const look = () => {
      const control = controlOf(within, wanted.parameter);
      steady = control !== null && control === last ? steady + 1 : 0;
      last = control;
      if (steady >= STEADY_FRAMES || frames++ > MOST_FRAMES) {
        control?.scrollIntoView({ block: 'center' });
        control?.focus();
        settleRail();
      } else frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [wanted, rail]);
}

/** What moves a parameter: its slider, or else the field that holds it. */
function controlOf(rail: HTMLElement, parameter: string | undefined): HTMLElement | null {
  if (parameter === undefined) return rail.querySelector<HTMLElement>('input[type=search]');
  const field = rail.querySelector(`[data-field="${CSS.escape(parameter)}"]`);
  return (
    field?.querySelector<HTMLElement>('[role=slider]') ??
    field?.querySelector<HTMLElement>('input,select') ??
    null
  );
}
