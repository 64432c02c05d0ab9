import { defineParameters, text, type LocalizedText, type Source } from '../../../../core';
import { sources } from '../../sources';
import { dayInput, studyInput } from '../input';

const perYear = (value: number, most: number, label: LocalizedText, help: LocalizedText, source: Source) =>
  studyInput({
    unit: 'usd-per-tib-year',
    default: value,
    soft: [0, most],
    hard: [0, 1000],
    step: 0.1,
    label,
    help,
    source,
  });

const costs = sources.providerCosts;

/** The sector and what it costs; all per TiB of raw power. */
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
      '扇区承诺的天数,之后质押退还。',
    ),
    source: sources.mechafil,
  }),
  hardwareUsdPerTib: studyInput({
    unit: 'usd-per-tib',
    default: 12,
    soft: [0, 60],
    hard: [0, 500],
    step: 0.5,
    label: text('Hardware', '硬件'),
    help: text(
      'Disks and their share of a server, paid at the start and worth nothing at the end.',
      '硬盘及其分摊的服务器,期初支付,期末残值为零。',
    ),
    source: sources.ours,
  }),
  sealingUsdPerTibYear: perYear(
    1.3,
    10,
    text('Sealing', '封装'),
    text('Cost of sealing, paid at the start for the whole duration.', '封装成本,按整个期限在期初支付。'),
    costs,
  ),
  powerUsdPerTibYear: perYear(
    6,
    30,
    text('Power and rack space', '电力与机架'),
    text('Electricity, cooling and colocation.', '电费、制冷与托管。'),
    costs,
  ),
  bandwidthUsdPerTibYear: perYear(
    6,
    30,
    text('Bandwidth with deals', '带宽(有订单)'),
    text('10 Gbit/s, to take in and serve data.', '10 Gbit/s,用于接收与提供数据。'),
    costs,
  ),
  capacityBandwidthUsdPerTibYear: perYear(
    0.6,
    30,
    text('Bandwidth without deals', '带宽(无订单)'),
    text('1 Gbit/s, enough for proofs.', '1 Gbit/s,足以提交证明。'),
    costs,
  ),
  dealGasUsdPerTibYear: perYear(
    2.197,
    10,
    text('Gas with deals', 'Gas(有订单)'),
    text('Messages that publish deals, seal and prove.', '发布订单、封装与证明的消息。'),
    costs,
  ),
  capacityGasUsdPerTibYear: perYear(
    0.105,
    10,
    text('Gas without deals', 'Gas(无订单)'),
    text('Messages that seal and prove.', '封装与证明的消息。'),
    costs,
  ),
  dataPreparationUsdPerTibYear: perYear(
    1,
    10,
    text('Data preparation', '数据准备'),
    text('Packing of client data into pieces; with deals only.', '将客户数据打包成数据块;仅限有订单时。'),
    costs,
  ),
  dealIncomeUsdPerTibYear: perYear(
    16,
    60,
    text('Income from a regular deal', '普通订单收入'),
    text('What the client of a deal without FIL+ pays.', '无 FIL+ 的订单客户所付金额。'),
    costs,
  ),
  verifiedDealIncomeUsdPerTibYear: perYear(
    0,
    60,
    text('Income from a verified deal', '已验证订单收入'),
    text(
      'What the client of a FIL+ deal pays; on chain nearly always nothing.',
      'FIL+ 订单客户所付金额;链上几乎总为零。',
    ),
    sources.dataPortal,
  ),
  fullCost: {
    kind: 'switch',
    default: false,
    level: 'advanced',
    group: 'study',
    source: costs,
    label: text('Count overheads', '计入固定成本'),
    help: text(
      'Adds staff (8), business development (8 for FIL+, 3.2 for regular deals) and an extra copy (7, with deals), USD per TiB and year.',
      '另计人员(8)、商务拓展(FIL+ 为 8、普通订单为 3.2)与额外副本(7,有订单时),美元/TiB·年。',
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
      '借入所锁 FIL 的年利率;自有则为 0。出借方要价曾为 25% 至 150%。',
    ),
    source: costs,
  }),
});
