import type { BandShape } from '../band-shape';
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

/** A range of outcomes, drawn behind the lines. */
export interface PictureBand extends BandShape {
  readonly label: string;
  readonly value: string;
}

export interface PictureAxis extends Pick<ValueAxis, 'scale' | 'domain'> {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Written beside the axis where the ticks do not say it. */
  readonly label?: string;
}

/** What is written around a drawing: everything a reader needs who has nothing but the image. */
interface PictureTexts {
  readonly title: string;
  readonly unit: string;
  readonly description: string;
  readonly locale: string;
  /** Who says so, as of when: a line each. */
  readonly source: readonly string[];
  /** The address that shows the same, and lets it be changed. */
  readonly link: string;
}

/** A chart that stands alone. */
export interface ChartPicture extends PictureTexts {
  readonly kind: 'lines' | 'stacked' | 'bars';
  readonly rows: readonly ChartRow[];
  readonly series: readonly PictureSeries[];
  readonly bands?: readonly PictureBand[];
  readonly x: PictureAxis;
  readonly y: PictureAxis;
  /** What the values of the legend belong to, such as a date. */
  readonly legendNote: string;
  /** Where the simulation begins, with the word for it. */
  readonly start?: { readonly at: number; readonly label: string };
  /** Shaded from here on: no real input. */
  readonly forecastFrom?: number;
  /** Where the shade ends, with the last line; the end of the axis where it is left out. */
  readonly forecastUntil?: number;
  /** Where a rule changed. */
  readonly marks: readonly number[];
}

/** A line of text around a place. */
export interface DiagramText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface DiagramBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Drawn in the diagram's colour. */
  readonly accented: boolean;
  /** Both from the box's own corner. */
  readonly name: DiagramText;
  readonly note: DiagramText | undefined;
}

export interface DiagramArrow {
  readonly path: string;
  readonly width: number;
  readonly opacity: number;
  readonly dash: string | undefined;
  readonly label: DiagramText | undefined;
}

/** Boxes and arrows that stand alone, in units of their own. */
export interface DiagramPicture extends PictureTexts {
  readonly kind: 'diagram';
  readonly color: string;
  readonly area: { readonly left: number; readonly width: number; readonly height: number };
  readonly corner: number;
  readonly tip: { readonly size: number; readonly path: string };
  readonly boxes: readonly DiagramBox[];
  readonly arrows: readonly DiagramArrow[];
}

/** Whatever can be taken away as an image. */
export type Picture = ChartPicture | DiagramPicture;
