import type { Plot } from './draw-series';
import type { ChartPicture, PictureBand, PictureSeries } from './picture';
import { element, escaped } from './svg';
import { textWidth } from './text-width';

const SIZE = 13;
const LINE_HEIGHT = 20;
const SWATCHES = { lines: 22, stacked: 12, bars: 12 } as const;
const BAND_SWATCH = 18;
const GAP = 20;

/** The legend in as many lines as it takes: markup, and its height. */
export function drawLegend(
  picture: ChartPicture,
  place: { readonly left: number; readonly top: number; readonly width: number },
  color: Plot['color'],
): { readonly markup: string; readonly height: number } {
  let x = place.left;
  let y = place.top;
  const parts: string[] = [];
  const put = (width: number, markup: (x: number, y: number) => string) => {
    if (x > place.left && x + width > place.left + place.width) {
      x = place.left;
      y += LINE_HEIGHT;
    }
    parts.push(markup(x, y + SIZE));
    x += width + GAP;
  };
  for (const series of picture.series) {
    const width =
      SWATCHES[picture.kind] + 6 + textWidth(series.label, SIZE) + 6 + textWidth(series.value, SIZE) * 1.06;
    put(width, (left, base) => entry(picture, series, left, base, color));
  }
  for (const band of picture.bands ?? []) {
    const width = BAND_SWATCH + 6 + textWidth(band.label, SIZE) + 6 + textWidth(band.value, SIZE) * 1.06;
    put(width, (left, base) => bandEntry(band, left, base, color));
  }
  put(textWidth(picture.legendNote, SIZE - 1), (left, base) =>
    element(
      'text',
      { x: left, y: base, 'font-size': SIZE - 1, fill: color('var(--ink-3)') },
      escaped(picture.legendNote),
    ),
  );
  return { markup: parts.join(''), height: y - place.top + LINE_HEIGHT };
}

function entry(
  { kind }: ChartPicture,
  { label, value, color: own, dash }: PictureSeries,
  x: number,
  y: number,
  color: Plot['color'],
): string {
  const size = SWATCHES[kind];
  const swatch =
    kind === 'lines'
      ? element('line', {
          x1: x,
          x2: x + size,
          y1: y - 4,
          y2: y - 4,
          stroke: color(own),
          'stroke-width': 2.5,
          'stroke-dasharray': dash,
        })
      : element('rect', { x, y: y - 10, width: 12, height: size, rx: 2, fill: color(own) });
  return swatch + words(label, value, x + size + 6, y, color);
}

function bandEntry(
  { label, value, color: own, shade }: PictureBand,
  x: number,
  y: number,
  color: Plot['color'],
): string {
  const area = {
    x,
    y: y - 10,
    width: BAND_SWATCH,
    height: 12,
    fill: color(own),
    'fill-opacity': shade.toFixed(2),
  };
  return element('rect', area) + words(label, value, x + BAND_SWATCH + 6, y, color);
}

function words(label: string, value: string, x: number, y: number, color: Plot['color']): string {
  return element(
    'text',
    { x, y, 'font-size': SIZE, fill: color('var(--ink-2)') },
    escaped(label),
    element('tspan', { dx: 6, 'font-weight': '600', fill: color('var(--ink)') }, escaped(value)),
  );
}
