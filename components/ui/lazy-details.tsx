'use client';

import { useState, type ReactNode } from 'react';

interface LazyDetailsProps {
  /** Open from the start, or held open, as while searching. */
  readonly open: boolean;
  readonly className?: string;
  readonly summary: ReactNode;
  readonly summaryClassName?: string;
  readonly children: ReactNode;
  readonly 'data-scope'?: string;
}

/** A disclosure whose content is rendered when it is first opened, and kept from then on. */
export function LazyDetails({ open, summary, summaryClassName, children, ...rest }: LazyDetailsProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)} {...rest}>
      <summary className={summaryClassName}>{summary}</summary>
      {open || opened ? children : null}
    </details>
  );
}
