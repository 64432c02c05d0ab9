'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Locale, ParameterValue } from '@/simulation/core';
import { declarations } from '@/lib/catalog';
import { assumptionTable, differingAssumptions, type AssumptionRow } from '@/lib/comparison/assumptions';
import type { ComparedScenario } from '@/lib/comparison/compared-scenario';
import { describeValue } from '@/lib/scenario/describe-value';
import { useChangeWords } from '@/components/scenario/use-change-words';
import { ComparedTable } from './compared-table';

interface AssumptionTableProps {
  readonly scenarios: readonly ComparedScenario[];
  readonly base: number;
}

/** Every input in which the scenarios differ, with the value of each. */
export function AssumptionTable({ scenarios, base }: AssumptionTableProps) {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  const rows = useMemo(() => differingAssumptions(scenarios.map(({ scenario }) => scenario)), [scenarios]);
  if (scenarios.length < 2) return null;
  const names = { key: t('key'), assumption: t('assumption'), unit: t('unit') };
  return (
    <ComparedTable
      id="assumptions"
      title={t('assumptions')}
      lead={rows.length === 0 ? t('noneDiffer') : t('assumptionsLead', { count: rows.length })}
      head={t('assumption')}
      scenarios={scenarios}
      base={base}
      table={() => assumptionTable(rows, scenarios, names, (field) => t(`fields.${field}`), locale)}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} base={base} />
      ))}
    </ComparedTable>
  );
}

function Row({ row, base }: { row: AssumptionRow; base: number }) {
  const t = useTranslations('comparison');
  const words = useChangeWords();
  const locale = useLocale() as Locale;
  const scope = row.kind === 'run' ? 'run' : row.scope;
  const network = declarations.find(({ id }) => id === scope)?.label[locale];
  const text = (value: ParameterValue) =>
    row.kind === 'parameter'
      ? describeValue(row.spec, value, locale, words)
      : row.field === 'days'
        ? t('wholeDays', { count: Number(value) })
        : String(value);
  return (
    <tr data-assumption={row.id} className="border-b border-line last:border-0">
      <th
        scope="row"
        className="sticky left-0 min-w-36 bg-surface px-3 py-1.5 text-left font-normal md:min-w-56"
      >
        {row.kind === 'run' ? t(`fields.${row.field}`) : row.spec.label[locale]}
        <span className="block text-[10px] leading-4 text-ink-3">
          {network ?? t(scope === 'world' ? 'world' : 'run')}
        </span>
      </th>
      {row.values.map((value, place) => (
        <td
          key={place}
          className={`px-3 py-1.5 align-top ${value === row.values[base] ? 'text-ink-2' : 'font-semibold'}`}
        >
          {text(value)}
        </td>
      ))}
    </tr>
  );
}
