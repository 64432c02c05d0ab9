import { defineParameters, text } from '../../../../core';
import { sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { dayInput } from '../input';

const costs = sources.providerCosts;

/**
 * The sector and what it costs beyond what the scenario says, per TiB of raw power. Hardware, running costs and income from
 * deals are the scenario's own, so that this and the returns of the run stand on one base.
 */
export const parameters = defineParameters({
  day: dayInput,
  durationDays: studyInput({
    unit: 'days',
    default: 540,
    soft: [180, 1278],
    hard: [180, 1278],
    step: 1,
    integer: true,
    label: text('Duration', '期限'),
    help: text(
      'Days the sectors are committed for; pledge returns afterwards.',
      '扇区承诺的天数，之后质押退还。',
    ),
    source: sources.mechafil,
  }),
  sealingUsdPerTibYear: studyInput({
    unit: 'usd-per-tib-year',
    default: 1.3,
    soft: [0, 10],
    hard: [0, 1000],
    step: 0.1,
    label: text('Sealing', '封装'),
    help: text(
      'Cost of sealing, paid at the start for the whole duration.',
      '封装成本，按整个期限在期初支付。',
    ),
    source: costs,
  }),
  fullCost: {
    kind: 'switch',
    default: false,
    level: 'advanced',
    group: 'study',
    source: costs,
    label: text('Count overheads', '计入固定成本'),
    help: text(
      "Adds to the scenario's running cost: staff (8) and, with deals, business development (8 for FIL+, 3.2 for regular ones), an extra copy (7), a line of 10 Gbit/s (5.4) and data preparation (1), USD per TiB and year.",
      '在场景的运行成本之外另计：人员（8）；有订单时再加商务拓展（FIL+ 为 8、普通订单为 3.2）、额外副本（7）、10 Gbit/s 带宽（5.4）与数据准备（1），美元/TiB·年。',
    ),
  },
  pledgeBorrowingPerYear: studyInput({
    unit: 'per-year',
    default: 0,
    soft: [0, 1],
    hard: [0, 1.5],
    step: 0.01,
    label: text('Interest on pledge', '质押借款利率'),
    help: text(
      'Yearly rate at which locked FIL is borrowed; 0 for own FIL. Lenders have asked 25 to 150 %.',
      '借入所锁 FIL 的年利率；自有则为 0。出借方要价曾为 25% 至 150%。',
    ),
    source: costs,
  }),
});
