import type { Plot } from './draw-series';
import type { DiagramBox, DiagramPicture, DiagramText } from './picture';
import { element, escaped } from './svg';

const TIP_ID = 'tip';

/** Boxes and the arrows between them, as wide as the place allows: markup, and its height. */
export function drawDiagram(
  { area, arrows, boxes, tip, corner, color: accent }: DiagramPicture,
  place: { readonly left: number; readonly top: number; readonly width: number },
  color: Plot['color'],
): { readonly markup: string; readonly height: number } {
  const scale = place.width / area.width;
  const own = color(accent);
  const marker = {
    id: TIP_ID,
    viewBox: `0 0 ${tip.size} ${tip.size}`,
    refX: tip.size - 1,
    refY: tip.size / 2,
    markerWidth: tip.size,
    markerHeight: tip.size,
    orient: 'auto',
    markerUnits: 'userSpaceOnUse',
  };
  const lines = arrows.map(({ path, width, opacity, dash }) =>
    element('path', {
      d: path,
      fill: 'none',
      stroke: own,
      'stroke-opacity': String(opacity),
      'stroke-width': width,
      'stroke-dasharray': dash,
      'marker-end': `url(#${TIP_ID})`,
    }),
  );
  const halo = { stroke: color('var(--surface)'), 'stroke-width': 4, 'paint-order': 'stroke' };
  const markup = element(
    'g',
    { transform: `translate(${place.left - area.left * scale},${place.top}) scale(${scale})` },
    element('defs', {}, element('marker', marker, element('path', { d: tip.path, fill: own }))),
    ...lines,
    ...boxes.map((box) => drawBox(box, corner, box.accented ? own : color('var(--line-strong)'), color)),
    ...arrows.map(({ label }) => (label ? drawText(label, { ...halo, fill: color('var(--ink)') }) : '')),
  );
  return { markup, height: area.height * scale };
}

function drawBox(box: DiagramBox, corner: number, stroke: string, color: Plot['color']): string {
  const { x, y, width, height, name, note } = box;
  return element(
    'g',
    { transform: `translate(${x},${y})` },
    element('rect', { width, height, rx: corner, fill: color('var(--surface)'), stroke }),
    drawText(name, { 'font-weight': '600', fill: color('var(--ink)') }),
    note ? drawText(note, { fill: color('var(--ink-2)') }) : '',
  );
}

function drawText({ text, x, y, size }: DiagramText, look: Record<string, string | number>): string {
  return element('text', { x, y, 'text-anchor': 'middle', 'font-size': size, ...look }, escaped(text));
}
