import type { Locale } from '@/simulation/core';
import { drawPicture } from '@/lib/charts/picture/draw-picture';
import type { Picture } from '@/lib/charts/picture/picture';
import { pictureOfChart } from '@/lib/charts/picture/picture-of-chart';
import type { ChartFrameProps } from './chart-frame';

/** The chart's own words, in the reader's language. */
export interface PaperWords {
  readonly locale: Locale;
  readonly start: string;
  readonly logScale: string;
}

/** A chart as the markup of a drawing in the colours of paper. The page says below where its numbers come from. */
export function drawOnPaper(
  { model, time, forecastFrom, rules, day }: ChartFrameProps,
  words: PaperWords,
): string {
  const rulesAt = rules.map(({ at }) => at);
  return markupOnPaper(
    pictureOfChart(model, time, { ...words, forecastFrom, rulesAt, day, source: [], link: '' }),
  );
}

/** A picture as the markup of a drawing in the colours of paper: within a page it is an element, not a file. */
export function markupOnPaper(picture: Picture): string {
  return drawPicture(picture, 'light').svg.replace(/^<\?xml.*\?>\s*/, '');
}
