import { MAX_DAYS, text, type NumberParameter } from '../../../core';
import { studyInput } from '../../shared/study-input';
import { sources } from '../sources';

/** The day of the run whose prices, pledge and rewards a study takes; the last day where the run is shorter. */
export const dayInput: NumberParameter = studyInput({
  unit: 'days',
  default: 365,
  soft: [0, 3650],
  hard: [0, MAX_DAYS - 1],
  step: 1,
  integer: true,
  label: text('Day of the run', '模拟日'),
  help: text(
    'Days after the start of the scenario. Prices, pledge and rewards are those of this day and after; past the last day they are held, and of a later day than the last the last is taken.',
    '场景开始后的天数。价格、质押与奖励取自该日及之后；超出末日则保持末日数值；所设日晚于末日时取末日。',
  ),
  source: sources.ours,
});
