import { drawSeries, type Plot } from '@/lib/charts/picture/draw-series';
import { plotScale } from '@/lib/charts/picture/plot-scale';
import { element } from '@/lib/charts/picture/svg';
import type { TimeAxis } from '@/lib/charts/time-axis';
import { resolveColor } from '@/lib/theme/resolve-color';
import type { Theme } from '@/lib/theme/themes';
import type { PreviewPanel } from './preview-model';

/** The lines or layers of a panel, without words, as an SVG image in a data address. */
export function panelDrawing(
  { chart }: PreviewPanel,
  time: TimeAxis,
  { width, height }: { readonly width: number; readonly height: number },
  theme: Theme,
): string {
  const color: Plot['color'] = (value) => resolveColor(value, theme);
  const x = plotScale({ scale: 'linear', domain: [time.from, time.to] }, 0, width);
  const y = plotScale(chart.axis, height - 1, 4);
  const plot: Plot = { left: 0, right: width, top: 4, bottom: height - 1, x, y, color };
  const rule = (at: number, stroke: string, dash: string) =>
    element('line', { x1: 0, x2: width, y1: at, y2: at, stroke: color(stroke), 'stroke-dasharray': dash });
  const startLine = (at: number | undefined) =>
    at === undefined || at < time.from || at > time.to
      ? ''
      : element('line', {
          x1: x(at),
          x2: x(at),
          y1: 0,
          y2: height,
          stroke: color('var(--ink-3)'),
          'stroke-dasharray': '4 3',
        });
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...chart.axis.ticks.map((tick) => rule(y(tick), 'var(--line)', '')),
    drawSeries({ ...chart, y: chart.axis }, plot),
    startLine(chart.start),
    rule(height - 1, 'var(--line-strong)', ''),
  );
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
