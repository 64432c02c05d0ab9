import type { Source } from '../../core';

/** The article the product examines. Its page names no date; this is the day it was read. */
export const sourceText: Source = {
  kind: 'source-text',
  title: 'AI DePIN未来价值如何？有哪些值得关注的项目？',
  locator: 'https://licai.bangqike.com/lzs/798535.html',
  date: '2026-11-22',
};
