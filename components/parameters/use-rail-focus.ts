import { useEffect, type RefObject } from 'react';
import { settleRail, useRail } from './rail-store';

/** Gives the focus to what was asked for, once it is drawn: the search field or a parameter's control. */
export function useRailFocus(rail: RefObject<HTMLElement | null>): void {
  const wanted = useRail((state) => state.wanted);
  useEffect(() => {
    if (!wanted || !rail.current || rail.current.offsetParent === null) return;
    const { parameter } = wanted;
    const place =
      parameter === undefined
        ? rail.current.querySelector('input[type=search]')
        : rail.current.querySelector(`[data-field="${CSS.escape(parameter)}"]`);
    const control = place?.matches('input')
      ? place
      : place?.querySelector('[role=slider],input,select,button');
    place?.scrollIntoView({ block: 'center' });
    if (control instanceof HTMLElement) control.focus();
    settleRail();
  }, [wanted, rail]);
}
