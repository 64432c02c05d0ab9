/** A label that wants to stand near a height, over or beside what else is drawn there. */
export interface PlacedBox {
  readonly left: number;
  readonly right: number;
  /** The height it belongs to. */
  readonly at: number;
  /** How far from that height its middle may be before it counts as moved. */
  readonly reach: number;
}

/** A stroke in pixels from one point to the next. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

interface Room {
  readonly top: number;
  readonly bottom: number;
  /** Of every label. */
  readonly height: number;
  /** From the middle of a label to that of the next one. */
  readonly gap: number;
}

/** Pixels of distance that a label takes rather than to be struck through over its whole width, or at all. */
const STRUCK_WHOLE = 120;
const STRUCK_AT_ALL = 24;
/** The same rather than to stand at the end of another line or beyond it, as if it were that line's name. */
const AT_ANOTHER = 8;
/** Above its line a label is looked for first. */
const BELOW = 0.5;

/**
 * Heights for the middles of labels: inside the room, in the order of the heights they belong to, at least a gap apart,
 * and as far as there is room off the strokes and near their own place. Where there is no room for all of them, they
 * share it evenly. The best of all such placements, found label by label over the pixels of the room.
 */
export function placeLabels(boxes: readonly PlacedBox[], strokes: readonly Stroke[], room: Room): number[] {
  const low = room.top + room.height / 2;
  const count = Math.max(1, Math.floor(room.bottom - room.height / 2 - low) + 1);
  const order = boxes.map((box, index) => ({ box, index }));
  order.sort((one, two) => one.box.at - two.box.at || one.index - two.index);
  const gap = Math.min(Math.ceil(room.gap), Math.floor((count - 1) / Math.max(1, boxes.length - 1)));
  const chosen: number[][] = [];
  let before: readonly number[] = new Array<number>(count).fill(0);
  order.forEach(({ box }, place) => {
    const others = boxes.filter((each) => each !== box).map(({ at }) => at);
    const costs = costsOf(box, others, strokes, { low, count, height: room.height });
    const best = place === 0 ? before.map((_, at) => at) : cheapestSoFar(before);
    chosen.push(best);
    const shift = place === 0 ? 0 : gap;
    before = costs.map((cost, at) => cost + (before[best[at - shift] ?? -1] ?? Infinity));
  });
  return traced(order, chosen, cheapestSoFar(before).at(-1) ?? 0, gap).map((at) => low + at);
}

/** From the last label back to the first: the place each had in the best placement. */
function traced(
  order: readonly { readonly index: number }[],
  chosen: readonly (readonly number[])[],
  last: number,
  gap: number,
): number[] {
  const places = new Array<number>(order.length).fill(last);
  let at = last;
  for (let place = order.length - 1; place >= 0; place--) {
    places[order[place]?.index ?? 0] = at;
    if (place > 0) at = chosen[place]?.[at - gap] ?? 0;
  }
  return places;
}

/** At each place, that of the least cost up to it. */
function cheapestSoFar(costs: readonly number[]): number[] {
  let best = 0;
  return costs.map((cost, at) => {
    if (cost < (costs[best] ?? Infinity)) best = at;
    return best;
  });
}

interface Places {
  readonly low: number;
  readonly count: number;
  readonly height: number;
}

/** What each place costs a label: the distance from its own, the other labels' own places it is at or beyond, and the strokes it would lie on. */
function costsOf(
  box: PlacedBox,
  others: readonly number[],
  strokes: readonly Stroke[],
  places: Places,
): number[] {
  const struck = struckShares(box, strokes, places);
  return struck.map((share, at) => {
    const place = places.low + at;
    const distance = place - box.at;
    const edge = place + Math.sign(distance) * (places.height / 2);
    const passed = others.filter((other) => (other - box.at) * (other - edge) < 0).length;
    return (
      AT_ANOTHER * passed +
      Math.max(0, Math.abs(distance) - box.reach) +
      (distance > 0 ? BELOW : 0) +
      (share > 1e-9 ? STRUCK_AT_ALL + STRUCK_WHOLE * share : 0)
    );
  });
}

/** How much of a label's width strokes lie under at each place; more than one where several do. */
function struckShares(
  { left, right }: PlacedBox,
  strokes: readonly Stroke[],
  { low, count, height }: Places,
): number[] {
  const changes = new Array<number>(count + 1).fill(0);
  for (const stroke of strokes) {
    const part = within(stroke, left, right);
    if (!part) continue;
    const first = Math.max(0, Math.floor(part.top - height / 2 - low) + 1);
    const last = Math.min(count - 1, Math.ceil(part.bottom + height / 2 - low) - 1);
    if (first > last) continue;
    const share = Math.max(1, part.width) / Math.max(1, right - left);
    changes[first] = (changes[first] ?? 0) + share;
    changes[last + 1] = (changes[last + 1] ?? 0) - share;
  }
  let sum = 0;
  return changes.slice(0, count).map((change) => (sum += change));
}

/** The part of a stroke between two sides. */
function within({ from, to }: Stroke, left: number, right: number) {
  const [start, end] = from[0] <= to[0] ? [from, to] : [to, from];
  if (end[0] < left || start[0] > right) return undefined;
  const slope = end[0] > start[0] ? (end[1] - start[1]) / (end[0] - start[0]) : 0;
  const begin = Math.max(left, start[0]);
  const stop = Math.min(right, end[0]);
  const heights =
    end[0] > start[0]
      ? [start[1] + slope * (begin - start[0]), start[1] + slope * (stop - start[0])]
      : [start[1], end[1]];
  return { width: stop - begin, top: Math.min(...heights), bottom: Math.max(...heights) };
}
