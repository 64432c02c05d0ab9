import type { BandShape } from '../band-shape';
import type { ChartRow } from '../chart-model';
import { bandPath, linePath, stackPaths, type Scale } from '../series-path';
import type { ChartPicture, PictureSeries } from './picture';
import { bands } from './plot-scale';
import { element } from './svg';

/** The box of the plot, and how values map into it. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly color: (color: string) => string;
}

const LINE = 2;
/** Of a band, what its bars fill. */
const BAR_SHARE = 0.8;

/** The part of a picture its series are drawn from. */
export interface DrawnSeries {
  readonly kind: ChartPicture['kind'];
  readonly rows: ChartPicture['rows'];
  readonly series: readonly Pick<PictureSeries, 'key' | 'color' | 'dash'>[];
  readonly bands?: readonly BandShape[];
  readonly y: Pick<ChartPicture['y'], 'scale'>;
}

/** The lines, layers or bars of a picture. */
export function drawSeries(picture: DrawnSeries, plot: Plot): string {
  const rows = picture.y.scale === 'log' ? picture.rows.map(positive) : picture.rows;
  if (picture.kind === 'bars') return drawBars(picture, plot);
  const { series } = picture;
  if (picture.kind === 'stacked') {
    const paths = stackPaths(
      rows,
      series.map(({ key }) => key),
      plot.x,
      plot.y,
    );
    return series
      .map(({ color }, index) =>
        element('path', { d: paths[index], fill: plot.color(color), 'fill-opacity': '0.92' }),
      )
      .join('');
  }
  const bands = (picture.bands ?? []).map((band) =>
    element('path', {
      d: bandPath(rows, band, plot.x, plot.y),
      fill: plot.color(band.color),
      'fill-opacity': String(band.opacity),
    }),
  );
  const lines = series.map(({ key, color, dash }) =>
    element('path', {
      d: linePath(rows, key, plot.x, plot.y),
      fill: 'none',
      stroke: plot.color(color),
      'stroke-width': LINE,
      'stroke-dasharray': dash,
      'stroke-linejoin': 'round',
    }),
  );
  return [...bands, ...lines].join('');
}

/** A logarithm is of what is above zero. */
function positive(row: ChartRow): ChartRow {
  return Object.fromEntries(
    Object.entries(row).filter(([key, value]) => key === 'x' || value > 0),
  ) as ChartRow;
}

function drawBars({ rows, series }: DrawnSeries, plot: Plot): string {
  const band = bands(rows.length, plot.left, plot.right);
  const width = (band.width * BAR_SHARE) / Math.max(1, series.length);
  const bars = rows.flatMap((row, index) =>
    series.map(({ key, color }, at) => {
      const value = row[key];
      if (value === undefined) return '';
      const [from, to] = [plot.y(Math.max(0, value)), plot.y(Math.min(0, value))];
      const x = band.at(index) + (band.width * (1 - BAR_SHARE)) / 2 + at * width;
      return element('rect', { x, y: from, width, height: Math.max(0, to - from), fill: plot.color(color) });
    }),
  );
  return bars.join('');
}

/** Circles for single real figures. */
export function drawMarkers({ series, y }: ChartPicture, plot: Plot): string {
  return series
    .flatMap(({ markers, color }) =>
      markers
        .filter(({ value }) => y.scale !== 'log' || value > 0)
        .map(({ day, value }) =>
          element('circle', {
            cx: plot.x(day),
            cy: plot.y(value),
            r: 4,
            fill: plot.color('var(--color-surface)'),
            stroke: plot.color(color),
            'stroke-width': LINE,
          }),
        ),
    )
    .join('');
}
