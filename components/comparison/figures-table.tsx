'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { declarations, UNITS } from '@/lib/catalog';
import type { ComparisonMeasure } from '@/lib/comparison/comparison';
import { differingNetworks } from '@/lib/comparison/compared-scenario';
import { differenceText } from '@/lib/comparison/difference';
import type { Effect } from '@/lib/comparison/effects';
import { figureRows, figuresTable, type FigureRow } from '@/lib/comparison/figures-table';
import { formatDay } from '@/lib/format/date-format';
import { formatValue } from '@/lib/format/number-format';
import { ComparedTable } from './compared-table';
import type { ResultProps } from './sentences';

interface FiguresTableProps extends ResultProps {
  readonly measure: ComparisonMeasure;
}

/** The key figures on a day: the baseline's values, and how far each of the others is from them. */
export function FiguresTable({ scenarios, frames, base, day, measure }: FiguresTableProps) {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  const differing = differingNetworks(scenarios.map(({ scenario }) => scenario));
  const shown = declarations.filter(({ id }) => differing.length === 0 || differing.includes(id));
  const rows = figureRows(shown, frames, base, day);
  const names = { network: t('network'), figure: t('figure'), unit: t('unit') };
  return (
    <ComparedTable
      id="figures"
      title={t('figures', { day: formatDay(day, locale) })}
      head={t('figure')}
      scenarios={scenarios}
      base={base}
      table={() => figuresTable(rows, scenarios, base, names, locale)}
    >
      {rows.map((row) => (
        <Row key={`${row.network.id} ${row.metric}`} row={row} base={base} measure={measure} />
      ))}
    </ComparedTable>
  );
}

function Row({ row, base, measure }: { row: FigureRow; base: number; measure: ComparisonMeasure }) {
  const locale = useLocale() as Locale;
  const spec = row.effects[0]?.spec;
  const unit = spec && spec.format !== 'percent' ? UNITS[spec.unit][locale] : '';
  return (
    <tr data-figure={`${row.network.id}.${row.metric}`} className="border-b border-line last:border-0">
      <th
        scope="row"
        className="sticky left-0 min-w-36 bg-surface px-3 py-1.5 text-left font-normal md:min-w-56"
      >
        {spec?.label[locale]}
        <span className="block text-[10px] leading-4 text-ink-3">
          {[row.network.label[locale], unit].filter((part) => part !== '').join(' · ')}
        </span>
      </th>
      {row.effects.map((effect, place) => (
        <td key={place} className="px-3 py-1.5 align-top">
          <Cell effect={effect} baseline={place === base} measure={measure} />
        </td>
      ))}
    </tr>
  );
}

/** Of the baseline its value; of the others the difference, and the value below it. */
function Cell({
  effect,
  baseline,
  measure,
}: {
  effect: Effect;
  baseline: boolean;
  measure: ComparisonMeasure;
}) {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  const value = formatValue(effect.to, effect.spec.format, locale);
  if (baseline) return value;
  return (
    <>
      <span className="font-semibold">
        {differenceText(effect, measure, locale, (amount) => t('points', { amount }))}
      </span>
      <span className="block text-[11px] leading-4 text-ink-2">{value}</span>
    </>
  );
}
