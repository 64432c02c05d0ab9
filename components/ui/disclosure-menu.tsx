'use client';

import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';

interface DisclosureMenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** On phones the icon stands alone. */
  readonly compact?: boolean;
  /** Where there is no room for its name, which is then spoken and shown on hover. */
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

const TRIGGERS = {
  named:
    'inline-flex h-7 items-center gap-1.5 whitespace-nowrap rounded border border-line px-2.5 text-xs font-medium hover:bg-hover',
  icon: 'grid size-6 shrink-0 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink disabled:opacity-40 aria-expanded:bg-hover aria-expanded:text-ink',
};

/** A button that opens a small panel beside it. */
export function DisclosureMenu({
  label,
  icon,
  compact = false,
  iconOnly = false,
  disabled = false,
  children,
}: DisclosureMenuProps) {
  return (
    <Popover.Root>
      {iconOnly ? (
        <Popover.Trigger disabled={disabled} aria-label={label} title={label} className={TRIGGERS.icon}>
          {icon}
        </Popover.Trigger>
      ) : (
        <Popover.Trigger disabled={disabled} className={TRIGGERS.named}>
          {icon}
          <span className={compact ? 'max-sm:sr-only' : undefined}>{label}</span>
        </Popover.Trigger>
      )}
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
