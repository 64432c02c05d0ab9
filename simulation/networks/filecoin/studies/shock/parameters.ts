import { defineParameters, MAX_DAYS, text } from '../../../../core';
import { sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { dayInput } from '../input';

/** How much vanishes, when, and how long the network is watched. */
export const parameters = defineParameters({
  vanishShare: studyInput({
    unit: 'share',
    default: 0.3,
    soft: [0, 0.9],
    hard: [0, 1],
    step: 0.01,
    label: text('Power that vanishes', '突然消失的算力'),
    help: text(
      "Share of healthy power that stops proving on the day and never comes back. Takes the place of the scenario's own shock. From about 90 % on, most or all of the pledge is burnt: fees follow the expected reward, which jumps at once here, where the chain smooths it over days.",
      '当日停止证明且不再恢复的正常算力比例。取代场景自身的冲击设置。约 90% 以上时大部分乃至全部质押被销毁：费用取决于预期奖励，模型中其立即跳升，而链上会在数日内平滑。',
    ),
    source: sources.ours,
  }),
  day: {
    ...dayInput,
    soft: [1, 3650],
    hard: [1, MAX_DAYS - 2],
    help: text(
      'Days after the start of the scenario on which it happens; the scenario is run on that far where it is shorter.',
      '场景开始后发生冲击的天数；场景较短时会继续模拟至该日。',
    ),
  },
  watchedDays: studyInput({
    unit: 'days',
    default: 180,
    soft: [43, 730],
    hard: [1, 1825],
    step: 1,
    integer: true,
    label: text('Days watched', '观察天数'),
    help: text(
      'Days after the shock that are compared. The sectors are terminated on the 42nd.',
      '冲击之后比较的天数。扇区于第 42 天被终止。',
    ),
    source: sources.ours,
  }),
});
