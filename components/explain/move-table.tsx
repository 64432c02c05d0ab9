'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale, MetricSpec } from '@/simulation/core';
import type { MoveDecomposition, MovePart } from '@/lib/explain/decompose-move';
import type { MovedInput } from '@/lib/explain/move-plan';
import { amountText, percentText } from '@/lib/explain/move-text';
import { formatList } from '@/lib/format/list-format';
import { describeValue } from '@/lib/scenario/describe-value';
import { useChangeWords } from '@/components/scenario/use-change-words';

interface MoveTableProps {
  readonly why: MoveDecomposition;
  readonly spec: MetricSpec;
}

/** The parts of a change, the largest first; with what is left they add up to the last row. */
export function MoveTable({ why, spec }: MoveTableProps) {
  const t = useTranslations('moved');
  const { from, to, parts, together } = why;
  const amounts = [...parts.map(({ amount }) => amount ?? 0), together, to - from];
  const scale = Math.max(...amounts.map(Math.abs));
  const shared = { spec, from, scale };
  const several = parts.reduce((count, { inputs }) => count + inputs.length, 0) > 1;
  return (
    <table className="mt-1 w-full tabular-nums">
      <thead className="text-[11px] text-ink-2">
        <tr className="border-b border-line-strong text-right">
          <th scope="col" className="py-1 text-left font-medium">
            {t('input')}
          </th>
          <th scope="col" className="py-1 pl-3 font-medium">
            {t('amount')}
          </th>
          <th scope="col" className="py-1 pl-3 font-medium">
            {t('percent')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Row key={part.inputs[0]?.id} id={part.inputs[0]?.id ?? ''} amount={part.amount} {...shared}>
            <PartName part={part} />
          </Row>
        ))}
        {several ? (
          <Row id="together" amount={together} {...shared}>
            {t('together')}
          </Row>
        ) : null}
      </tbody>
      <tfoot className="font-semibold">
        <Row id="whole" amount={to - from} {...shared}>
          {t('whole')}
        </Row>
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly id: string;
  readonly amount: number | undefined;
  readonly spec: MetricSpec;
  /** The baseline's figure. */
  readonly from: number;
  /** The largest amount of the table. */
  readonly scale: number;
  readonly children: ReactNode;
}

function Row({ id, amount, spec, from, scale, children }: RowProps) {
  const t = useTranslations('moved');
  const locale = useLocale() as Locale;
  const share = scale > 0 ? Math.abs(amount ?? 0) / scale : 0;
  return (
    <tr data-move={id} className="border-b border-line align-top last:border-0">
      <th scope="row" className="py-1 text-left font-normal [tfoot_&]:font-semibold">
        {children}
        <span
          aria-hidden
          className={`block h-1 rounded-sm ${(amount ?? 0) < 0 ? 'hatched border border-ink-3' : 'bg-accent'}`}
          style={{ width: `${share * 100}%`, minWidth: share > 0 ? 2 : 0 }}
        />
      </th>
      <td className="whitespace-nowrap py-1 pl-3 text-right">
        {amountText(amount, spec, locale, (points) => t('points', { amount: points }))}
      </td>
      <td className="whitespace-nowrap py-1 pl-3 text-right">{percentText(amount, from, locale)}</td>
    </tr>
  );
}

/** One input with its values, or what several have in common. */
function PartName({ part: { inputs, amount } }: { part: MovePart }) {
  const t = useTranslations('moved');
  const locale = useLocale() as Locale;
  const [input, ...others] = inputs;
  if (input && others.length === 0)
    return (
      <>
        {input.spec.label[locale]} <Values input={input} />
        {amount === undefined ? <span className="text-ink-2">{t('notAlone')}</span> : null}
      </>
    );
  return (
    <>
      {t(amount === undefined ? 'noneAlone' : 'smaller', { count: inputs.length })}
      <span className="block text-[11px] leading-4 text-ink-2">
        {formatList(
          inputs.map(({ spec }) => spec.label[locale]),
          locale,
        )}
      </span>
    </>
  );
}

function Values({ input: { spec, from, to } }: { input: MovedInput }) {
  const locale = useLocale() as Locale;
  const words = useChangeWords();
  const text = (value: MovedInput['from']) => describeValue(spec, value, locale, words);
  return (
    <span className="text-[11px] text-ink-2">
      {text(from)} → {text(to)}{' '}
    </span>
  );
}
