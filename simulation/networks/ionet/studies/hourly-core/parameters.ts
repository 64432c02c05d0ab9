import { defineParameters, text, type LocalizedText, type Source, type UnitId } from '../../../../core';
import { assumption, sources } from '../../sources';
import { shapeInput, studyInput } from '../input';

function number(
  unit: UnitId,
  value: number,
  hard: readonly [number, number],
  step: number,
  label: LocalizedText,
  help: LocalizedText,
  source: Source,
  integer = false,
) {
  return studyInput({ unit, default: value, hard, step, label, help, source, ...(integer && { integer }) });
}

/** How jobs come, last and are served, and how devices are judged. */
export const parameters = defineParameters({
  days: number(
    'days',
    30,
    [1, 366],
    1,
    text('Days', '天数'),
    text('Days from the start that are drawn job by job.', '自起始日起逐任务模拟的天数。'),
    assumption('a month is quick, a year takes about a second'),
    true,
  ),
  shape: shapeInput,
  spreadSizes: {
    kind: 'switch',
    default: true,
    label: text('Jobs of 1 to 256 cards', '1 至 256 卡的任务'),
    help: text(
      'Powers of two around the mean; off: all jobs have the mean number of cards.',
      '以均值为中心的 2 的幂;关闭则全部任务为平均卡数。',
    ),
    group: 'study',
    level: 'advanced',
    source: assumption('the explorer shows clusters from one server to 280 cards'),
  },
  queueHours: number(
    'hours',
    0,
    [0, 72],
    1,
    text('Patience of a job', '任务等待时限'),
    text(
      'Hours a job waits for cards; at 0 it goes elsewhere at once.',
      '任务等待显卡的小时数;为 0 时立即转往他处。',
    ),
    assumption('clouds are a click away'),
  ),
  failover: {
    kind: 'switch',
    default: true,
    label: text('Failed cards are replaced', '故障卡自动替换'),
    help: text(
      'A free card takes over; off: the job breaks off and the begun hour is given back.',
      '由空闲卡接替;关闭则任务中断并退还未满的一小时。',
    ),
    group: 'study',
    level: 'advanced',
    source: assumption('reservations of half a year could not last on single cards'),
  },
  dayAmplitude: number(
    'share',
    0.2,
    [0, 0.9],
    0.05,
    text('Swing over the day', '日内波动'),
    text('Arrivals peak at 15:00 UTC.', '到达率在 15:00 UTC 最高。'),
    assumption('offices of Europe and America'),
  ),
  weekAmplitude: number(
    'share',
    0.15,
    [0, 0.9],
    0.05,
    text('Fewer jobs at weekends', '周末减少'),
    text('Weekends fall by this share, workdays rise for it.', '周末按此比例减少,工作日相应增加。'),
    assumption('work weeks'),
  ),
  trustKappa: number(
    'none',
    1.5,
    [0, 5],
    0.1,
    text('Trust lost by broken jobs', '中断造成的信任损失'),
    text(
      'Demand falls by this times the share of jobs that broke off lately.',
      '需求按近期中断占比乘以该系数下降。',
    ),
    assumption('who lost a job tells others'),
  ),
  blockFailure: number(
    'share',
    0.016,
    [0, 0.2],
    0.002,
    text('Failures in an hourly block', '小时区块失败率'),
    text('Chance that an idle nominated device fails its proofs.', '闲置且被提名的设备未通过证明的概率。'),
    sources.blockRecord,
  ),
  slashShare: number(
    'share',
    0.25,
    [0, 1],
    0.05,
    text('Slashed part of the stake', '罚没比例'),
    text(
      'After three failed blocks in a row; burned when an appeal of 30 days is lost.',
      '连续三个区块失败后罚没;30 天申诉失败后销毁。',
    ),
    assumption('the documentation says a portion'),
  ),
});
