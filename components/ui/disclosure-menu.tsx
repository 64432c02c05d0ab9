'use client';

import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';

interface DisclosureMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** On phones the icon stands alone. */
  readonly compact?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a small panel beside it. */
export function DisclosureMenu({ label, icon, compact = false, children }: DisclosureMenuProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className="inline-flex h-7 items-center gap-1.5 whitespace-nowrap rounded border border-line px-2.5 text-xs font-medium hover:bg-hover">
        {icon}
        <span className={compact ? 'max-sm:sr-only' : undefined}>{label}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-[80dvh] w-80 max-w-[calc(100vw-16px)] overflow-auto rounded-lg border border-line-strong bg-surface p-3 text-xs leading-5 shadow-lg"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
