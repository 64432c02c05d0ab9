import { defineParameters, text } from '../../../../core';
import { sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { dayInput } from '../input';

/** How large the provider is, and how long its luck is watched. */
export const parameters = defineParameters({
  day: dayInput,
  powerShare: studyInput({
    unit: 'share',
    default: 0.001,
    soft: [0.00001, 0.2],
    hard: [1e-7, 1],
    step: 0.00001,
    scale: 'log',
    label: text('Share of power', '算力占比'),
    help: text(
      "The provider's share of quality-adjusted power: its chance in every election, once it has 10 TiB of raw power. Below that it is never elected; beyond all raw power there is, that is taken.",
      '该提供者占全网质量调整算力的比例，即其每次选举的机会；前提是拥有 10 TiB 原始算力，不足则永不当选；超过全网原始算力时取全网。',
    ),
    source: sources.ours,
  }),
  quality: studyInput({
    unit: 'times',
    default: 10,
    soft: [1, 10],
    hard: [1, 20],
    step: 0.5,
    label: text('Quality of its power', '其算力的质量'),
    help: text(
      'How many times its raw power counts: 10 where all of it holds verified deals, 1 where none does; at most what verified deals have counted until the day. Elections go by power times quality, the least power to be elected by raw power alone.',
      '其原始算力按多少倍计算：全部承载已验证订单为 10，全无为 1；最高为截至当日已验证订单的倍数。选举按质量调整算力，当选的最低要求只看原始算力。',
    ),
    source: sources.minerPolicy,
  }),
  horizonDays: studyInput({
    unit: 'days',
    default: 30,
    soft: [1, 90],
    hard: [1, 365],
    step: 1,
    integer: true,
    label: text('Days watched', '观察天数'),
    help: text(
      'Days over which wins add up. Luck evens out as the root of time.',
      '累计获胜的天数。运气随时间的平方根趋于平均。',
    ),
    source: sources.ours,
  }),
  providers: studyInput({
    unit: 'units',
    default: 200,
    soft: [20, 500],
    hard: [10, 1000],
    step: 10,
    integer: true,
    label: text('Providers drawn', '抽样的提供者数'),
    help: text(
      'Equal providers whose wins are drawn day by day, to set beside the analytic band. A day of 2,880 independent Poisson draws is one Poisson draw.',
      '逐日抽取获胜次数的同等提供者，用于与解析区间对照。一天 2,880 次独立泊松抽取等价于一次泊松抽取。',
    ),
    source: sources.ours,
  }),
});
