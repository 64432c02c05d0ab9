import { defineParameters, text } from '../../../../core';
import { assumption, sources } from '../../sources';
import { ruleInput } from '../../studies/input';

/** How jobs come, last and are served. */
export const jobRules = defineParameters({
  sigma: ruleInput(
    'none',
    1.2,
    [0, 2.5],
    0.1,
    text('Spread of lognormal durations', '对数正态时长离散度'),
    text('Standard deviation of the logarithm.', '对数的标准差。'),
    assumption('many short jobs, few long ones'),
  ),
  minimumHours: ruleInput(
    'hours',
    1,
    [0, 24],
    1,
    text('Shortest hire', '最短租期'),
    text('Shorter jobs run, and are billed, that long.', '更短的任务也按该时长运行与计费。'),
    sources.messari,
  ),
  queueHours: ruleInput(
    'hours',
    0,
    [0, 72],
    1,
    text('Patience of a job', '任务等待时限'),
    text(
      'Hours a job waits for cards; at 0 it goes elsewhere at once.',
      '任务等待显卡的小时数；为 0 时立即转往他处。',
    ),
    assumption('clouds are a click away'),
  ),
  failover: {
    kind: 'switch',
    default: true,
    label: text('Failed cards are replaced', '故障卡自动替换'),
    help: text(
      'A free card takes over; off: the job breaks off and the begun hour is given back.',
      '由空闲卡接替；关闭则任务中断并退还未满的一小时。',
    ),
    group: 'study',
    level: 'advanced',
    source: assumption('reservations of half a year could not last on single cards'),
  },
  dayAmplitude: ruleInput(
    'share',
    0.2,
    [0, 0.9],
    0.05,
    text('Swing over the day', '日内波动'),
    text(
      'Arrivals between the peak and twelve hours away from it.',
      '到达率在高峰与其相隔十二小时之间的波动。',
    ),
    assumption('offices of Europe and America'),
  ),
  peakHour: ruleInput(
    'hours',
    15,
    [0, 23],
    1,
    text('Busiest hour', '高峰时刻'),
    text('Hour of the day, UTC.', '一天中的小时（UTC）。'),
    assumption('afternoon in Europe, morning in America'),
  ),
  weekAmplitude: ruleInput(
    'share',
    0.15,
    [0, 0.9],
    0.05,
    text('Fewer jobs at weekends', '周末减少'),
    text('Weekends fall by this share, workdays rise for it.', '周末按此比例减少，工作日相应增加。'),
    assumption('work weeks'),
  ),
  trustKappa: ruleInput(
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
  trustMemoryDays: ruleInput(
    'days',
    30,
    [1, 365],
    1,
    text('Memory of broken jobs', '中断记忆'),
    text('Days over which broken jobs are averaged.', '对中断占比取平均的天数。'),
    assumption('a month'),
  ),
});
