import { text, type Frame, type StudyFigure } from '../../../core';

/** The day of the run that a study set on `day` stands on: that day, or the last one of a shorter run. */
export function dayUsed(day: number, frame: Frame): number {
  return Math.min(day, frame.rows - 1);
}

/** Tells a reader who asks for a day beyond the run which one is shown. */
export const dayUsedFigure = {
  label: text('Day used', '所用模拟日'),
  description: text(
    'The day of the run that is set, or its last one where the run is shorter.',
    '所设的模拟日；模拟较短时为其末日。',
  ),
  unit: 'days',
  format: 'integer',
} as const satisfies StudyFigure;

/** Tells how much of what a study looks ahead lies beyond the run. */
export const daysHeldFigure = {
  label: text('Days past the end of the run', '超出模拟末日的天数'),
  description: text(
    'Of the days that are looked ahead those after the last day of the run; prices and rewards are held on them.',
    '向后查看的天数中超出模拟末日的部分；其间价格与奖励保持末日数值。',
  ),
  unit: 'days',
  format: 'integer',
} as const satisfies StudyFigure;

/** Days from `day` to `day + ahead` that lie beyond the run. */
export function daysHeld(day: number, ahead: number, frame: Frame): number {
  return Math.max(0, day + ahead - (frame.rows - 1));
}
