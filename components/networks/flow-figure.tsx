'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { SVGProps } from 'react';
import type { FlowDiagram, Frame, Locale, NetworkDeclaration } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { formatDay } from '@/lib/format/date-format';
import { formatValue } from '@/lib/format/number-format';
import {
  amountText,
  arrowLook,
  boxTexts,
  FLOW_CORNER,
  FLOW_MARGIN,
  FLOW_TIP,
  type FlowText,
} from '@/lib/networks/flow-look';
import { buildFlow, FLOW_BOX, type FlowModel, type FlowNodeModel } from '@/lib/networks/flow-model';
import { flowTable, pictureOfFlow } from '@/lib/networks/flow-picture';
import { ExportMenu } from '@/components/charts/export/export-menu';

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
  const title = t('flowOf', { network: declaration.label[locale] });
  return (
    <figure className="rounded-lg border border-line bg-surface p-3" data-flow>
      <div className="flex items-start justify-between gap-2">
        <figcaption className="min-w-0 text-xs leading-5 text-ink-2">
          {diagram.description[locale]}
        </figcaption>
        <ExportMenu
          ready={frame !== undefined}
          subject={{
            id: `${declaration.id}.flow`,
            title,
            realSources: [],
            anchor: 'flow',
            picture: (notes) =>
              pictureOfFlow(
                flow,
                { title, description: diagram.description[locale], unit, day },
                color,
                notes,
              ),
            table: () =>
              flowTable(flow, start + row, {
                from: t('from'),
                to: t('to'),
                what: t('what'),
                amount: `${t('amount')} (${unit})`,
              }),
          }}
        />
      </div>
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
  const { size } = FLOW_TIP;
  return (
    <svg
      aria-hidden
      viewBox={`${-FLOW_MARGIN} 0 ${flow.width + 2 * FLOW_MARGIN} ${flow.height}`}
      className="mx-auto mt-2 w-full max-w-[1100px] max-md:hidden"
    >
      <defs>
        <marker
          id="flow-tip"
          viewBox={`0 0 ${size} ${size}`}
          refX={size - 1}
          refY={size / 2}
          markerWidth={size}
          markerHeight={size}
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d={FLOW_TIP.path} fill={color} />
        </marker>
      </defs>
      {flow.arrows.map((arrow) => {
        const { width, opacity, dash } = arrowLook(arrow);
        return (
          <path
            key={arrow.key}
            d={arrow.path}
            fill="none"
            stroke={color}
            strokeOpacity={opacity}
            strokeWidth={width}
            strokeDasharray={dash}
            markerEnd="url(#flow-tip)"
          />
        );
      })}
      {flow.nodes.map((node) => (
        <Box key={node.id} node={node} color={color} />
      ))}
      {flow.arrows.map((arrow) => {
        const amount = amountText(arrow, locale);
        return amount ? (
          <Line
            key={arrow.key}
            line={amount}
            fill="var(--color-ink)"
            stroke="var(--color-surface)"
            strokeWidth="4"
            paintOrder="stroke"
          />
        ) : null;
      })}
    </svg>
  );
}

function Box({ node, color }: { node: FlowNodeModel; color: string }) {
  const { name, stock } = boxTexts(node, useLocale() as Locale);
  return (
    <g transform={`translate(${node.x},${node.y})`}>
      <rect
        width={FLOW_BOX.nodeWidth}
        height={node.height}
        rx={FLOW_CORNER}
        fill="var(--color-surface)"
        stroke={node.kind === 'holder' ? color : 'var(--color-line-strong)'}
      />
      <Line line={name} fontWeight="600" fill="var(--color-ink)" />
      {stock ? <Line line={stock} fill="var(--color-ink-2)" /> : null}
    </g>
  );
}

function Line({ line, ...look }: { line: FlowText } & SVGProps<SVGTextElement>) {
  return (
    <text x={line.x} y={line.y} textAnchor="middle" fontSize={line.size} {...look}>
      {line.text}
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
