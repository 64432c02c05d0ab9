'use client';

import type { ReactNode } from 'react';

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
      className="grid size-6 place-items-center rounded text-ink-3 hover:bg-hover hover:text-ink disabled:opacity-40"
    >
      {icon}
    </button>
  );
}
