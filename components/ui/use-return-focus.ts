import { useState } from 'react';

/** Gives the focus back, when a dialog closes, to what had it when the dialog was asked for. */
export function useReturnFocus(): () => void {
  const [before] = useState(() => document.activeElement);
  return () => {
    if (before instanceof HTMLElement) before.focus();
  };
}
