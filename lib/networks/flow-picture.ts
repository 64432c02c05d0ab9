import type { PictureNotes } from '@/lib/charts/picture/chart-notes';
import type { DiagramPicture } from '@/lib/charts/picture/picture';
import type { Table } from '@/lib/export/table';
import { amountText, arrowLook, boxTexts, FLOW_CORNER, FLOW_MARGIN, FLOW_TIP } from './flow-look';
import { FLOW_BOX, type FlowModel } from './flow-model';

/** What stands around the drawing of a flow, in the reader's language. */
export interface FlowWords {
  readonly title: string;
  readonly description: string;
  /** Of what flows, such as FIL a day. */
  readonly unit: string;
  readonly day: string;
}

/** The flow of a day as a picture that stands alone. */
export function pictureOfFlow(
  flow: FlowModel,
  words: FlowWords,
  color: string,
  notes: PictureNotes,
): DiagramPicture {
  const { locale, source, link } = notes;
  return {
    kind: 'diagram',
    title: words.title,
    unit: [words.unit, words.day].filter((part) => part !== '').join(' · '),
    description: words.description,
    locale,
    source,
    link,
    color,
    area: { left: -FLOW_MARGIN, width: flow.width + 2 * FLOW_MARGIN, height: flow.height },
    corner: FLOW_CORNER,
    tip: FLOW_TIP,
    boxes: flow.nodes.map((node) => {
      const { name, stock } = boxTexts(node, locale);
      const { x, y, height } = node;
      return { x, y, height, width: FLOW_BOX.nodeWidth, accented: node.kind === 'holder', name, note: stock };
    }),
    arrows: flow.arrows.map((arrow) => ({
      path: arrow.path,
      ...arrowLook(arrow),
      label: amountText(arrow, locale),
    })),
  };
}

/** Names of the table's columns, in the reader's language. */
export interface FlowColumns {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly amount: string;
}

/** The arrows of a day, a row each. */
export function flowTable(flow: FlowModel, day: number, columns: FlowColumns): Table {
  const nameOf = (id: string) => flow.nodes.find((node) => node.id === id)?.label ?? id;
  const { arrows } = flow;
  const text = (name: string, values: readonly string[]) => ({ name, kind: 'text' as const, values });
  return {
    rows: arrows.length,
    columns: [
      { name: 'date', kind: 'day', values: Int32Array.from(arrows, () => day) },
      text(
        columns.from,
        arrows.map(({ from }) => nameOf(from)),
      ),
      text(
        columns.to,
        arrows.map(({ to }) => nameOf(to)),
      ),
      text(
        columns.what,
        arrows.map(({ label }) => label),
      ),
      text(
        'metric',
        arrows.map(({ metric }) => metric),
      ),
      {
        name: columns.amount,
        kind: 'number',
        values: Float64Array.from(arrows, ({ amount }) => amount ?? Number.NaN),
      },
    ],
  };
}
