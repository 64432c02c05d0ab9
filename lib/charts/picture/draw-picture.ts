import { resolveColor } from '@/lib/theme/resolve-color';
import type { Theme } from '@/lib/theme/themes';
import { drawDiagram } from './draw-diagram';
import { drawLegend } from './draw-legend';
import { drawPlot } from './draw-plot';
import type { Plot } from './draw-series';
import type { ChartPicture, Picture } from './picture';
import { element, escaped } from './svg';
import { wrapText } from './text-width';

const WIDTH = 960;
const PLOT_HEIGHT = 380;
const PADDING = 24;
const INNER = WIDTH - 2 * PADDING;
/** What most systems have for Latin and for Chinese; nothing is loaded. */
const FONTS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** An image and the size it is drawn for, in pixels. */
export interface SvgImage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as an SVG file that needs nothing but itself: no style sheet, no font, no script. Text stays text. Its
 * height follows from its texts.
 */
export function drawPicture(picture: Picture, theme: Theme): SvgImage {
  const color = (value: string) => resolveColor(value, theme);
  const parts: string[] = [];
  let y = PADDING;
  const write = (text: string, size: number, lineHeight: number, limit: number, fill: string) => {
    for (const line of wrapText(text, size, INNER, limit)) {
      y += lineHeight;
      const place = { x: PADDING, y: y - (lineHeight - size), 'font-size': size, fill: color(fill) };
      parts.push(element('text', place, escaped(line)));
    }
  };

  y += 24;
  const unit = element(
    'tspan',
    { dx: 8, 'font-size': 14, 'font-weight': '400', fill: color('var(--ink-3)') },
    escaped(picture.unit),
  );
  const heading = { x: PADDING, y: y - 6, 'font-size': 19, 'font-weight': '600', fill: color('var(--ink)') };
  parts.push(element('text', heading, escaped(picture.title), picture.unit === '' ? '' : unit));
  write(picture.description, 13, 19, 2, 'var(--ink-2)');
  y += 10;
  const place = { left: PADDING, top: y, width: INNER };
  const drawn =
    picture.kind === 'diagram' ? drawDiagram(picture, place, color) : drawChart(picture, place, color);
  parts.push(drawn.markup);
  y += drawn.height + 10;
  parts.push(
    element('line', { x1: PADDING, x2: WIDTH - PADDING, y1: y, y2: y, stroke: color('var(--line)') }),
  );
  y += 6;
  for (const line of picture.source) write(line, 11, 16, 3, 'var(--ink-3)');
  write(picture.link, 11, 16, 3, 'var(--ink-2)');

  const height = Math.ceil(y + PADDING / 2);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'xml:lang': picture.locale,
      'font-family': FONTS,
    },
    element('title', {}, escaped(picture.title)),
    element('desc', {}, escaped([picture.description, ...picture.source, picture.link].join('\n'))),
    element('rect', { width: WIDTH, height, fill: color('var(--surface)') }),
    ...parts,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: WIDTH, height };
}

/** A legend with its plot below: markup, and its height. */
function drawChart(
  picture: ChartPicture,
  place: { readonly left: number; readonly top: number; readonly width: number },
  color: Plot['color'],
): { readonly markup: string; readonly height: number } {
  const legend = drawLegend(picture, place, color);
  const top = place.top + legend.height + 6;
  const plot = drawPlot(picture, { ...place, top, height: PLOT_HEIGHT }, color);
  return { markup: legend.markup + plot, height: legend.height + 6 + PLOT_HEIGHT };
}
