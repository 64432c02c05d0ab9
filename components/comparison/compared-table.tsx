'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '@/lib/comparison/compared-scenario';
import type { Table } from '@/lib/export/table';
import { CopyTable } from './copy-table';
import { ScenarioSwatch } from './scenario-swatch';

interface ComparedTableProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** Of the first column. */
  readonly head: string;
  readonly scenarios: readonly ComparedScenario[];
  readonly base: number;
  readonly table: () => Table;
  /** Rows: a row header and a cell a scenario. */
  readonly children: ReactNode;
}

/** A table with a column a scenario, to read and to copy. */
export function ComparedTable(props: ComparedTableProps) {
  const { id, title, lead, head, scenarios, base, table, children } = props;
  const t = useTranslations('comparison');
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-2 px-3 py-2">
        <div className="min-w-0">
          <h2 id={id} className="text-sm font-semibold">
            {title}
          </h2>
          {lead === undefined ? null : <p className="text-[11px] leading-4 text-ink-2">{lead}</p>}
        </div>
        <CopyTable table={table} />
      </div>
      <div tabIndex={0} role="region" aria-label={t('tableOf', { title })} className="overflow-x-auto">
        <table className="w-full text-left text-xs tabular-nums">
          <thead className="border-b border-line text-ink-2">
            <tr>
              <th scope="col" className="sticky left-0 bg-surface px-3 py-1.5 font-medium">
                {head}
              </th>
              {scenarios.map(({ letter, place, label }, index) => (
                <th scope="col" key={letter} className="min-w-36 px-3 py-1.5 align-top font-medium">
                  <span className="flex items-center gap-2">
                    <ScenarioSwatch place={place} />
                    {index === base ? (
                      <span className="rounded border border-line-strong px-1 text-[10px]">
                        {t('baseline')}
                      </span>
                    ) : null}
                  </span>
                  <span className="line-clamp-2 max-w-56 text-[11px] font-normal leading-4" title={label}>
                    {label}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
