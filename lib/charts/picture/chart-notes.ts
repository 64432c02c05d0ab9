import type { Locale } from '@/simulation/core';

/** What stands in a picture beside the chart, in the reader's language already. */
export interface PictureNotes {
  readonly locale: Locale;
  readonly source: readonly string[];
  readonly link: string;
  /** Says that the axis is logarithmic. */
  readonly logScale: string;
}
