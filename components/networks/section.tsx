import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** One part of a network's page, with a heading the page's own navigation leads to. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-12 py-3">
      <h2 id={`${id}-title`} className="px-1 text-[15px] font-semibold">
        {title}
      </h2>
      {lead ? <p className="mt-0.5 max-w-prose px-1 text-xs leading-5 text-ink-2">{lead}</p> : null}
      <div className="mt-2">{children}</div>
    </section>
  );
}
