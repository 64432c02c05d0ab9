import { endLabels } from '../end-labels';
import { fittingTicks } from '../fitting-ticks';
import { strokePath } from '../series-path';
import { drawMarkers, drawSeries, type Plot } from './draw-series';
import type { ChartPicture } from './picture';
import { bands, plotScale } from './plot-scale';
import { element, escaped } from './svg';
import { textWidth } from './text-width';

/** Size of what stands on the axes. */
export const TICK_SIZE = 12;
const LABEL_SIZE = 11;
const TICK_ROOM = 22;
const LABEL_ROOM = 20;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Axes, grid, shading, marks and the series in a box. */
export function drawPlot(picture: ChartPicture, box: Box, color: Plot['color']): string {
  const widest = Math.max(...picture.y.ticks.map(({ label }) => textWidth(label, TICK_SIZE)), 20);
  const left = box.left + widest + 8;
  const right = box.left + box.width - 10;
  const top = box.top + 8;
  const bottom = box.top + box.height - TICK_ROOM - (picture.x.label === undefined ? 0 : LABEL_ROOM);
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    x: plotScale(picture.x, left, right),
    y: plotScale(picture.y, bottom, top),
    color,
  };
  const over = picture.kind === 'stacked';
  return [
    drawGrid(picture, plot),
    over ? '' : drawForecast(picture, plot, over),
    drawSeries(picture, plot),
    over ? drawForecast(picture, plot, over) : '',
    drawStart(picture, plot),
    drawMarks(picture, plot),
    drawMarkers(picture, plot),
    drawEndLabels(picture, plot),
    drawTimeTicks(picture, plot),
  ].join('');
}

/** Tags beside the ends of lines, or names at them on a ground of their own. */
function drawEndLabels(picture: ChartPicture, plot: Plot): string {
  const { x, y, color } = plot;
  return endLabels(picture, { x, y }, plot, LABEL_SIZE)
    .map(({ kind, text, leader, ...label }) => {
      const look =
        kind === 'tag'
          ? { 'font-weight': '700', fill: color(label.color) }
          : {
              'text-anchor': 'end',
              fill: color('var(--ink-2)'),
              stroke: color('var(--surface)'),
              'stroke-width': 3,
              'paint-order': 'stroke',
            };
      const place = { x: label.x, y: label.y + LABEL_SIZE * 0.35, 'font-size': LABEL_SIZE };
      const line = { stroke: color(label.color), 'stroke-width': 1 };
      return (
        (leader ? element('path', { ...line, d: strokePath(leader) }) : '') +
        element('text', { ...place, ...look }, escaped(text))
      );
    })
    .join('');
}

function drawGrid({ y }: ChartPicture, { left, right, bottom, y: at, color }: Plot): string {
  const lines = y.ticks.map(({ at: value, label }) => {
    const height = at(value);
    return (
      element('line', { x1: left, x2: right, y1: height, y2: height, stroke: color('var(--line)') }) +
      element(
        'text',
        {
          x: left - 8,
          y: height + 4,
          'text-anchor': 'end',
          'font-size': TICK_SIZE,
          fill: color('var(--ink-3)'),
        },
        escaped(label),
      )
    );
  });
  const axis = element('line', {
    x1: left,
    x2: right,
    y1: bottom,
    y2: bottom,
    stroke: color('var(--line-strong)'),
  });
  return lines.join('') + axis;
}

function drawForecast({ forecastFrom, forecastUntil, x }: ChartPicture, plot: Plot, over: boolean): string {
  const until = Math.min(x.domain[1], forecastUntil ?? Infinity);
  if (forecastFrom === undefined || forecastFrom >= until) return '';
  const from = plot.x(Math.max(x.domain[0], forecastFrom));
  const area = { x: from, y: plot.top, width: plot.x(until) - from, height: plot.bottom - plot.top };
  if (!over) return element('rect', { ...area, fill: plot.color('var(--accent)'), 'fill-opacity': '0.06' });
  const stripe = element('path', {
    d: 'M0,6L6,0',
    stroke: plot.color('var(--surface)'),
    'stroke-opacity': '0.4',
    'stroke-width': 1,
  });
  const pattern = { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return (
    element('defs', {}, element('pattern', pattern, stripe)) +
    element('rect', { ...area, fill: 'url(#hatch)' })
  );
}

function drawStart({ start, x }: ChartPicture, plot: Plot): string {
  if (!start) return '';
  const at = plot.x(start.at);
  const nearEnd = start.at > x.domain[0] + 0.9 * (x.domain[1] - x.domain[0]);
  const width = textWidth(start.label, 11) + 4;
  return (
    element('line', {
      x1: at,
      x2: at,
      y1: plot.top,
      y2: plot.bottom,
      stroke: plot.color('var(--ink-3)'),
      'stroke-dasharray': '4 3',
    }) +
    element('rect', {
      x: nearEnd ? at - width - 3 : at + 3,
      y: plot.top + 2,
      width,
      height: 14,
      fill: plot.color('var(--surface)'),
      'fill-opacity': '0.85',
    }) +
    element(
      'text',
      {
        x: nearEnd ? at - 5 : at + 5,
        y: plot.top + 13,
        'text-anchor': nearEnd ? 'end' : 'start',
        'font-size': 11,
        fill: plot.color('var(--ink-2)'),
      },
      escaped(start.label),
    )
  );
}

function drawMarks({ marks }: ChartPicture, plot: Plot): string {
  return marks
    .map((at) => {
      const x = plot.x(at);
      const path = `M${x - 4},${plot.bottom}L${x},${plot.bottom - 4}L${x + 4},${plot.bottom}L${x},${plot.bottom + 4}Z`;
      return element('path', {
        d: path.replace(/\d+\.\d+/g, (n) => Number(n).toFixed(1)),
        fill: plot.color('var(--ink-2)'),
      });
    })
    .join('');
}

/** The labels under the plot: those that fit without touching one another. */
function drawTimeTicks({ x, kind, rows }: ChartPicture, plot: Plot): string {
  const band = bands(rows.length, plot.left, plot.right);
  const placed = x.ticks.map(({ at, label }, index) => ({
    at: kind === 'bars' ? band.at(index) + band.width / 2 : plot.x(at),
    label,
  }));
  const labels = fittingTicks(placed, TICK_SIZE).map(({ at, label }) => {
    const attributes = {
      x: at,
      y: plot.bottom + 17,
      'text-anchor': 'middle',
      'font-size': TICK_SIZE,
      fill: plot.color('var(--ink-3)'),
    };
    return element('text', attributes, escaped(label));
  });
  if (x.label === undefined) return labels.join('');
  const place = { x: (plot.left + plot.right) / 2, y: plot.bottom + 36, 'text-anchor': 'middle' };
  return (
    labels.join('') +
    element('text', { ...place, 'font-size': TICK_SIZE, fill: plot.color('var(--ink-2)') }, escaped(x.label))
  );
}
