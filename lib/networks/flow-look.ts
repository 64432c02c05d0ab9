import { formatValue } from '@/lib/format/number-format';
import type { Locale } from '@/simulation/core';
import { FLOW_BOX, type FlowArrowModel, type FlowNodeModel } from './flow-model';

/** Room left and right of a flow for the bows within its outer columns. */
export const FLOW_MARGIN = 60;
/** Radius of the corners of a box. */
export const FLOW_CORNER = 6;
/** The tip of an arrow, as a path in a square of this size. */
export const FLOW_TIP = { size: 8, path: 'M0,0L8,4L0,8Z' } as const;

/** How an arrow is drawn: the thicker the more flows, faint and dashed where nothing does. */
export function arrowLook({ amount, weight }: FlowArrowModel) {
  const still = amount === 0;
  return { width: 1 + 5 * weight, opacity: still ? 0.25 : 0.65, dash: still ? '3 4' : undefined };
}

/** A line of text around a place of the drawing. */
export interface FlowText {
  readonly text: string;
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
  readonly size: number;
}

/** A box's name, and what its holder holds, both in the box's own place. */
export function boxTexts(
  { label, stock, height }: FlowNodeModel,
  locale: Locale,
): { readonly name: FlowText; readonly stock: FlowText | undefined } {
  const x = FLOW_BOX.nodeWidth / 2;
  return {
    name: { text: label, x, y: height / 2 + (stock === undefined ? 4 : -3), size: 13 },
    stock:
      stock === undefined
        ? undefined
        : { text: formatValue(stock, 'compact', locale), x, y: height / 2 + 14, size: 12 },
  };
}

/** The amount beside an arrow; undefined where nothing flows. */
export function amountText(arrow: FlowArrowModel, locale: Locale): FlowText | undefined {
  if (arrow.amount === 0) return undefined;
  return {
    text: formatValue(arrow.amount, 'compact', locale),
    x: arrow.labelX,
    y: arrow.labelY + 4,
    size: 12,
  };
}
