'use client';

import { Popover as Radix } from 'radix-ui';
import type { PopoverProps } from './lazy-popover';

/** A panel beside its button; open from the start, because it is loaded by whoever opens it. */
export function Popover({
  label,
  trigger,
  triggerClass,
  title,
  side,
  align,
  contentClass,
  children,
}: PopoverProps) {
  return (
    <Radix.Root defaultOpen>
      <Radix.Trigger {...(title && { 'aria-label': label, title: label })} className={triggerClass}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={contentClass}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
