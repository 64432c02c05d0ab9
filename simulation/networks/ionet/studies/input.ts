import type { LocalizedText, NumberParameter, ParameterSpec, Source, UnitId } from '../../../core';
import { MAX_DAYS, text } from '../../../core';
import { devices } from '../devices';
import { studyInput } from '../../shared/study-input';
import { assumption } from '../sources';

/** One rule of the hourly core; whole numbers where it moves by one. */
export function ruleInput(
  unit: UnitId,
  value: number,
  hard: readonly [number, number],
  step: number,
  label: LocalizedText,
  help: LocalizedText,
  source: Source,
): NumberParameter {
  const integer = step === 1 && { integer: true };
  return studyInput({ unit, default: value, hard, step, label, help, source, ...integer });
}

/** The day of the run a study looks at; the last day where the run is shorter. */
export const dayInput: NumberParameter = studyInput({
  unit: 'days',
  default: 0,
  soft: [0, 1825],
  hard: [0, MAX_DAYS],
  step: 1,
  integer: true,
  label: text('Day of the run', '模拟中的日期'),
  help: text(
    'Days after the start; the last day where the run is shorter.',
    '起始后的天数；若模拟更短则取最后一日。',
  ),
  source: assumption('the reader’s choice'),
});

/** One of the GPU classes. */
export const classInput = {
  kind: 'choice',
  default: 'h100sxm',
  options: devices.filter(({ isGpu }) => isGpu).map(({ key, label }) => ({ value: key, label })),
  label: text('Card', '显卡'),
  help: text('Device class the study looks at.', '研究所针对的设备类别。'),
  group: 'study',
  level: 'advanced',
  source: assumption('the reader’s choice'),
} as const satisfies ParameterSpec;

/** Shape of the durations of jobs. */
export const shapeInput = {
  kind: 'choice',
  default: 'lognormal',
  options: [
    { value: 'exponential', label: text('Exponential', '指数分布') },
    { value: 'lognormal', label: text('Lognormal', '对数正态分布') },
    { value: 'fixed', label: text('All alike', '固定时长') },
  ],
  label: text('Durations of jobs', '任务时长分布'),
  help: text(
    'Blocking depends on their mean alone; waiting and the pace of change on their shape too.',
    '阻塞率只取决于均值；等待与变化速度还取决于分布形状。',
  ),
  group: 'study',
  level: 'advanced',
  source: assumption('lognormal with a deviation of 1.2 in the logarithm: many short jobs, few long ones'),
} as const satisfies ParameterSpec;

/** Deviation of the logarithm of lognormal durations. */
export const SIGMA = 1.2;
