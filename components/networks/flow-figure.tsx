'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { FlowDiagram, Frame, Locale, NetworkDeclaration } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatDay } from '@/lib/format/date-format';
import { formatValue } from '@/lib/format/number-format';
import { buildFlow, FLOW_BOX, type FlowArrowModel, type FlowModel } from '@/lib/networks/flow-model';

interface FlowFigureProps {
  readonly declaration: NetworkDeclaration;
  readonly diagram: FlowDiagram;
  readonly frame: Frame | undefined;
  readonly start: number;
  readonly row: number;
  readonly color: string;
}

/** Where tokens come from and go to on a day; the table beside the drawing says the same in words. */
export function FlowFigure({ declaration, diagram, frame, start, row, color }: FlowFigureProps) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  const flow = buildFlow(declaration, diagram, frame, row, locale);
  const unit = UNITS[diagram.unit][locale];
  const day = formatDay(start + row, locale);
  return (
    <figure className="rounded-lg border border-line bg-surface p-3" data-flow>
      <figcaption className="text-xs leading-5 text-ink-2">{diagram.description[locale]}</figcaption>
      <Drawing flow={flow} color={color} />
      <details className="mt-2 max-md:hidden">
        <summary className="cursor-pointer text-xs text-ink-2">{t('asTable')}</summary>
        <FlowTable flow={flow} caption={`${day}, ${unit}`} />
      </details>
      <div className="md:hidden">
        <FlowTable flow={flow} caption={`${day}, ${unit}`} />
      </div>
      <p className="mt-2 text-[11px] tabular-nums text-ink-3">
        {day} · {unit}
        {flow.residual === undefined
          ? null
          : ` · ${t('residual', { amount: flow.residual.toPrecision(2), tolerance: String(diagram.tolerance) })}`}
      </p>
    </figure>
  );
}

function Drawing({ flow, color }: { flow: FlowModel; color: string }) {
  const locale = useLocale() as Locale;
  return (
    <svg
      aria-hidden
      viewBox={`-60 0 ${flow.width + 120} ${flow.height}`}
      className="mx-auto mt-2 w-full max-w-[1100px] max-md:hidden"
    >
      <defs>
        <marker
          id="flow-tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0,0L8,4L0,8Z" fill={color} />
        </marker>
      </defs>
      {flow.arrows.map((arrow) => (
        <path
          key={arrow.key}
          d={arrow.path}
          fill="none"
          stroke={color}
          strokeOpacity={arrow.amount === 0 ? 0.25 : 0.65}
          strokeWidth={1 + 5 * arrow.weight}
          strokeDasharray={arrow.amount === 0 ? '3 4' : undefined}
          markerEnd="url(#flow-tip)"
        />
      ))}
      {flow.nodes.map((node) => (
        <g key={node.id} transform={`translate(${node.x},${node.y})`}>
          <rect
            width={FLOW_BOX.nodeWidth}
            height={node.height}
            rx="6"
            fill="var(--color-surface)"
            stroke={node.kind === 'holder' ? color : 'var(--color-line-strong)'}
          />
          <text
            x={FLOW_BOX.nodeWidth / 2}
            y={node.height / 2 + (node.stock === undefined ? 4 : -3)}
            textAnchor="middle"
            fontSize="13"
            fontWeight="600"
            fill="var(--color-ink)"
          >
            {node.label}
          </text>
          {node.stock === undefined ? null : (
            <text
              x={FLOW_BOX.nodeWidth / 2}
              y={node.height / 2 + 14}
              textAnchor="middle"
              fontSize="12"
              fill="var(--color-ink-2)"
            >
              {formatValue(node.stock, 'compact', locale)}
            </text>
          )}
        </g>
      ))}
      {flow.arrows
        .filter(({ amount }) => amount !== 0)
        .map((arrow) => (
          <Amount key={arrow.key} arrow={arrow} />
        ))}
    </svg>
  );
}

function Amount({ arrow }: { arrow: FlowArrowModel }) {
  const locale = useLocale() as Locale;
  return (
    <text
      x={arrow.labelX}
      y={arrow.labelY + 4}
      textAnchor="middle"
      fontSize="12"
      fill="var(--color-ink)"
      stroke="var(--color-surface)"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {formatValue(arrow.amount, 'compact', locale)}
    </text>
  );
}

function FlowTable({ flow, caption }: { flow: FlowModel; caption: string }) {
  const t = useTranslations('network');
  const locale = useLocale() as Locale;
  const nameOf = (id: string) => flow.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <table className="mt-1 w-full max-w-3xl text-xs tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-[11px] text-ink-2">
        <tr className="text-left">
          <th scope="col" className="py-1 font-normal">
            {t('from')}
          </th>
          <th scope="col" className="py-1 font-normal">
            {t('to')}
          </th>
          <th scope="col" className="py-1 font-normal">
            {t('what')}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {flow.arrows.map((arrow) => (
          <tr key={arrow.key} className="border-t border-line">
            <td className="py-1">{nameOf(arrow.from)}</td>
            <td className="py-1">{nameOf(arrow.to)}</td>
            <td className="py-1 pr-2 text-ink-2">{arrow.label}</td>
            <td className="py-1 text-right">{formatValue(arrow.amount, 'compact', locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
