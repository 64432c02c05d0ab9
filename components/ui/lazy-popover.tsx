'use client';

import { useState, type ComponentType, type ReactNode } from 'react';
import { codeOnDemand } from './on-demand';

export interface PopoverProps {
  /** Names the panel, and the button where it shows no words. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly triggerClass: string;
  /** Whether the button shows no words, so that its name is spoken and shown on hover. */
  readonly title: boolean;
  readonly side: 'bottom' | 'right';
  readonly align: 'start' | 'end';
  readonly contentClass: string;
  readonly children: ReactNode;
}

/** What places panels beside buttons is no part of a page's first load. */
const loadPopover = codeOnDemand(() => import('./popover').then((module) => module.Popover));

/** A button that opens a panel beside it; what opens it is fetched with the first press. */
export function LazyPopover({ disabled = false, ...props }: PopoverProps & { readonly disabled?: boolean }) {
  const [Loaded, setLoaded] = useState<ComponentType<PopoverProps>>();
  const { label, trigger, triggerClass, title } = props;
  if (Loaded && !disabled) return <Loaded {...props} />;
  return (
    <button
      type="button"
      disabled={disabled}
      aria-haspopup="dialog"
      aria-expanded={false}
      {...(title && { 'aria-label': label, title: label })}
      className={triggerClass}
      onClick={() =>
        void loadPopover().then(
          (popover) => setLoaded(() => popover),
          // Without a network the next press tries again.
          () => undefined,
        )
      }
    >
      {trigger}
    </button>
  );
}
