import type { Locale } from '@/simulation/core';
import { drawPicture } from '@/lib/charts/picture/draw-picture';
import { pictureOfChart } from '@/lib/charts/picture/picture-of-chart';
import type { ChartFrameProps } from '@/components/charts/chart-frame';

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
  const picture = pictureOfChart(model, time, { ...words, forecastFrom, rulesAt, day, source: [], link: '' });
  // Within a page it is an element, not a file.
  return drawPicture(picture, 'light').svg.replace(/^<\?xml.*\?>\s*/, '');
}
