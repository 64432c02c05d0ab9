import {
  allMetrics,
  findColumn,
  type FlowArrow,
  type FlowDiagram,
  type FlowNode,
  type Frame,
  type Locale,
  type NetworkDeclaration,
} from '@/simulation/core';

/** Size of the drawing and of its boxes, in its own units. */
export const FLOW_BOX = {
  width: 900,
  nodeWidth: 168,
  nodeHeight: 46,
  portHeight: 20,
  gap: 34,
  top: 12,
} as const;

export interface FlowNodeModel {
  readonly id: string;
  readonly label: string;
  readonly kind: FlowNode['kind'];
  /** What a holder holds at the end of the day; undefined for others and while unknown. */
  readonly stock: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowArrowModel {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly metric: string;
  /** What flows: the metric's name. */
  readonly label: string;
  readonly amount: number | undefined;
  readonly path: string;
  /** Where the amount is written. */
  readonly labelX: number;
  readonly labelY: number;
  /** 0…1 of the day's largest arrow, by square root, so that small ones stay visible. */
  readonly weight: number;
}

export interface FlowModel {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly FlowNodeModel[];
  readonly arrows: readonly FlowArrowModel[];
  /** Largest difference between what moved a holder's stock and what flowed; undefined on the first row. */
  readonly residual: number | undefined;
}

const COLUMN: Record<FlowNode['kind'], number> = { source: 0, holder: 1, sink: 2 };

/** Lays a flow diagram out in three columns and fills it with the flows of a row of the run. */
export function buildFlow(
  declaration: NetworkDeclaration,
  diagram: FlowDiagram,
  frame: Frame | undefined,
  row: number,
  locale: Locale,
): FlowModel {
  const read = (metric: string, at: number) => frame && findColumn(frame, metric)?.[at];
  const metrics = allMetrics(declaration);
  const places = placeNodes(diagram);
  const nodes = Object.entries(diagram.nodes).map(([id, node]): FlowNodeModel => ({
    id,
    label: node.label[locale],
    kind: node.kind,
    stock: node.stock === undefined ? undefined : read(node.stock, row),
    ...placeOf(places, id),
  }));
  const amounts = diagram.arrows.map(({ metric }) => read(metric, row));
  const largest = Math.max(0, ...amounts.map((amount) => amount ?? 0));
  const arrows = diagram.arrows.map((arrow, index): FlowArrowModel => {
    const amount = amounts[index];
    return {
      ...arrow,
      key: `${arrow.from} ${arrow.to} ${arrow.metric}`,
      label: metrics[arrow.metric]?.label[locale] ?? arrow.metric,
      amount,
      weight: largest > 0 ? Math.sqrt(Math.max(0, amount ?? 0) / largest) : 0,
      ...drawArrow(diagram, places, arrow),
    };
  });
  const height = Math.max(...[...places.values()].map((place) => place.y + place.height)) + FLOW_BOX.top;
  return { width: FLOW_BOX.width, height, nodes, arrows, residual: residualOf(diagram, read, row) };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** High enough for its name, its stock and an amount beside every arrow. */
function heightOf({ arrows }: FlowDiagram, id: string): number {
  const ends = (end: 'from' | 'to') => arrows.filter((arrow) => arrow[end] === id).length;
  return Math.max(FLOW_BOX.nodeHeight, FLOW_BOX.portHeight * (Math.max(ends('from'), ends('to')) + 0.5));
}

function placeNodes(diagram: FlowDiagram): ReadonlyMap<string, Place> {
  const columns: string[][] = [[], [], []];
  for (const [id, { kind }] of Object.entries(diagram.nodes)) columns[COLUMN[kind]]?.push(id);
  const tall = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + heightOf(diagram, id) + FLOW_BOX.gap, -FLOW_BOX.gap);
  const tallest = Math.max(...columns.map(tall));
  const distance = (FLOW_BOX.width - FLOW_BOX.nodeWidth) / (columns.length - 1);
  const places = new Map<string, Place>();
  columns.forEach((ids, column) => {
    let y = FLOW_BOX.top + (tallest - tall(ids)) / 2;
    for (const id of ids) {
      const height = heightOf(diagram, id);
      places.set(id, { x: column * distance, y, height });
      y += height + FLOW_BOX.gap;
    }
  });
  return places;
}

function placeOf(places: ReadonlyMap<string, Place>, id: string): Place {
  const place = places.get(id);
  if (!place) throw new RangeError(`a flow names the unknown node "${id}"`);
  return place;
}

const OTHER_END = { from: 'to', to: 'from' } as const;

/**
 * Height at which an arrow leaves or enters its box: the ports of a box are spread, in the order in which the
 * other ends stand below one another, so that few arrows cross.
 */
function portOf(
  diagram: FlowDiagram,
  places: ReadonlyMap<string, Place>,
  arrow: FlowArrow,
  end: 'from' | 'to',
): number {
  const { y, height } = placeOf(places, arrow[end]);
  const used = diagram.arrows
    .filter((other) => other[end] === arrow[end])
    .sort((a, b) => placeOf(places, a[OTHER_END[end]]).y - placeOf(places, b[OTHER_END[end]]).y);
  return y + ((used.indexOf(arrow) + 1) / (used.length + 1)) * height;
}

function drawArrow(diagram: FlowDiagram, places: ReadonlyMap<string, Place>, arrow: FlowArrow) {
  const [from, to] = [placeOf(places, arrow.from), placeOf(places, arrow.to)];
  const y1 = portOf(diagram, places, arrow, 'from');
  const y2 = portOf(diagram, places, arrow, 'to');
  if (from.x === to.x) {
    // Within a column: a bow, downwards on the right side, upwards on the left.
    const down = to.y > from.y;
    const edge = from.x + (down ? FLOW_BOX.nodeWidth : 0);
    const bow = edge + (down ? 1 : -1) * (48 + 0.14 * Math.abs(y2 - y1));
    return {
      path: `M${edge},${y1}C${bow},${y1} ${bow},${y2} ${edge},${y2}`,
      labelX: edge + 0.75 * (bow - edge),
      labelY: (y1 + y2) / 2,
    };
  }
  const forward = to.x > from.x;
  const x1 = from.x + (forward ? FLOW_BOX.nodeWidth : 0);
  const x2 = to.x + (forward ? 0 : FLOW_BOX.nodeWidth);
  const middle = (x1 + x2) / 2;
  // An arrow past the middle column has its amount near its beginning, not on the boxes it passes.
  const passes = Math.abs(x2 - x1) > FLOW_BOX.width / 2;
  return {
    path: `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`,
    labelX: passes ? x1 + 0.15 * (x2 - x1) : middle,
    labelY: passes ? y1 : (y1 + y2) / 2,
  };
}

function residualOf(
  diagram: FlowDiagram,
  read: (metric: string, row: number) => number | undefined,
  row: number,
): number | undefined {
  if (row === 0) return undefined;
  let worst: number | undefined;
  for (const [id, node] of Object.entries(diagram.nodes)) {
    if (node.kind !== 'holder') continue;
    let net = 0;
    for (const { from, to, metric } of diagram.arrows) {
      const amount = read(metric, row);
      if (amount === undefined) return undefined;
      if (to === id) net += amount;
      if (from === id) net -= amount;
    }
    const moved =
      node.stock === undefined ? 0 : (read(node.stock, row) ?? Number.NaN) - (read(node.stock, row - 1) ?? 0);
    const off = Math.abs(moved - net);
    worst = worst === undefined ? off : Math.max(worst, off);
  }
  return worst;
}
