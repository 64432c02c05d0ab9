import type { ChartRow } from '../chart-model';
import type { RealityMarker } from '../series-source';
import type { ValueAxis } from '../value-axis';

/** One line, layer or row of bars of a picture. */
export interface PictureSeries {
  readonly key: string;
  readonly label: string;
  /** The value the legend says, in the reader's language. */
  readonly value: string;
  readonly color: string;
  readonly dash: string;
  /** Written at the end of its line. */
  readonly tag?: string;
  readonly markers: readonly RealityMarker[];
}

export interface PictureAxis extends Pick<ValueAxis, 'scale' | 'domain'> {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Written beside the axis where the ticks do not say it. */
  readonly label?: string;
}

/** A chart that stands alone: everything a reader needs who has nothing but the image. */
export interface ChartPicture {
  readonly title: string;
  readonly unit: string;
  readonly description: string;
  readonly locale: string;
  readonly kind: 'lines' | 'stacked' | 'bars';
  readonly rows: readonly ChartRow[];
  readonly series: readonly PictureSeries[];
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  /** What the values of the legend belong to, such as a date. */
  readonly legendNote: string;
  /** Where the simulation begins, with the word for it. */
  readonly start?: { readonly at: number; readonly label: string };
  /** Shaded from here on: no real input. */
  readonly forecastFrom?: number;
  /** Where a rule changed. */
  readonly marks: readonly number[];
  /** Who says so, as of when: a line each. */
  readonly source: readonly string[];
  /** The address that shows the same, and lets it be changed. */
  readonly link: string;
}
