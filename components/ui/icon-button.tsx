'use client';

import type { ReactNode } from 'react';
import { ICON_BUTTON } from './icon-button-class';

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick?: () => void;
  /** Sends the form it stands in. */
  readonly submit?: boolean;
  readonly disabled?: boolean;
}

/** A square button with an icon and a spoken name. */
export function IconButton({ label, icon, onClick, submit = false, disabled = false }: IconButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className={ICON_BUTTON}
    >
      {icon}
    </button>
  );
}
