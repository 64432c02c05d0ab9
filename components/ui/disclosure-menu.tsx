'use client';

import type { ReactNode } from 'react';
import { ICON_BUTTON } from './icon-button-class';
import { LazyPopover } from './lazy-popover';

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
    'inline-flex h-7 items-center gap-1.5 whitespace-nowrap rounded border border-line px-2.5 text-xs font-medium hover:bg-hover justify-center pointer-coarse:h-10 pointer-coarse:min-w-10',
  icon: `${ICON_BUTTON} aria-expanded:bg-hover aria-expanded:text-ink`,
};

/** A button that opens a small panel below it. */
export function DisclosureMenu({
  label,
  icon,
  compact = false,
  iconOnly = false,
  disabled = false,
  children,
}: DisclosureMenuProps) {
  return (
    <LazyPopover
      label={label}
      title={iconOnly}
      disabled={disabled}
      side="bottom"
      align="end"
      triggerClass={iconOnly ? TRIGGERS.icon : TRIGGERS.named}
      contentClass="z-50 max-h-[80dvh] w-80 max-w-[calc(100vw-16px)] overflow-auto rounded-lg border border-line-strong bg-surface p-3 text-xs leading-5 shadow-lg"
      trigger={
        iconOnly ? (
          icon
        ) : (
          <>
            {icon}
            <span className={compact ? 'max-sm:sr-only' : undefined}>{label}</span>
          </>
        )
      }
    >
      {children}
    </LazyPopover>
  );
}
