import { defineParameters, text } from '../../../../core';
import { sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { dayInput } from '../input';

/** What a client wants stored, and at what prices. */
export const parameters = defineParameters({
  day: dayInput,
  copies: studyInput({
    unit: 'copies',
    default: 2,
    soft: [1, 6],
    hard: [1, 20],
    step: 1,
    integer: true,
    label: text('Copies on Filecoin', 'Filecoin 副本数'),
    help: text(
      'Providers that each keep a whole copy. One copy on S3 already lies in three data centres, except in One Zone classes.',
      '各保存一份完整副本的提供者数。S3 的一份数据（单可用区类除外）已存于三个数据中心。',
    ),
    source: sources.ours,
  }),
  readPerMonth: studyInput({
    unit: 'times',
    default: 0.1,
    soft: [0, 2],
    hard: [0, 50],
    step: 0.05,
    label: text('Read per month', '每月读取'),
    help: text(
      'TiB read for each TiB stored, in a month. Prices of storing and reading on Filecoin are those of the scenario.',
      '每存 1 TiB 每月读取的 TiB 数。Filecoin 的存储与读取价格取自场景。',
    ),
    source: sources.ours,
  }),
  providerCostUsdPerTibYear: studyInput({
    unit: 'usd-per-tib-year',
    default: 22.4,
    soft: [5, 60],
    hard: [0, 1000],
    step: 0.5,
    label: text("A provider's cost without subsidy", '无补贴时的提供者成本'),
    help: text(
      "Keeping one copy and serving it, in full: power 6, bandwidth of 10 Gbit/s 6, sealing 1.3, data preparation 1, hardware 8.1 (12 USD over 540 days). The scenario's running cost of 8.8 is the marginal part only (1 Gbit/s, gas included) and leaves hardware out. Gas comes on top here; staff (8) and business development (3.2 to 8) are in neither.",
      '保存并提供一份副本的全部成本：电力 6、10 Gbit/s 带宽 6、封装 1.3、数据准备 1、硬件 8.1（12 美元摊于 540 天）。场景的运行成本 8.8 仅为边际部分（1 Gbit/s，已含 Gas），不含硬件。此处 Gas 另计；人员（8）与商务拓展（3.2 至 8）两者均不含。',
    ),
    source: sources.providerCosts,
  }),
  gasUsdPerTibYear: studyInput({
    unit: 'usd-per-tib-year',
    default: 2.197,
    soft: [0, 10],
    hard: [0, 1000],
    step: 0.1,
    label: text('Gas', 'Gas 费用'),
    help: text('Messages for one copy of one TiB in a year.', '每份副本每 TiB 每年的消息费用。'),
    source: sources.providerCosts,
  }),
  capitalPerYear: studyInput({
    unit: 'per-year',
    default: 0.2,
    soft: [0, 1],
    hard: [0, 3],
    step: 0.01,
    label: text('Return asked for locked FIL', '锁定 FIL 要求的回报率'),
    help: text(
      'Yearly return a provider asks for FIL locked as pledge and deal collateral; it ends up in the price.',
      '提供者对作为质押与订单抵押所锁 FIL 要求的年回报，最终计入价格。',
    ),
    source: sources.ours,
  }),
  subsidyPassedOn: studyInput({
    unit: 'share',
    default: 1,
    soft: [0, 1],
    hard: [0, 1],
    step: 0.05,
    label: text('FIL+ subsidy passed on', 'FIL+ 补贴的转移比例'),
    help: text(
      'How much of what verified deals earn beyond capacity reaches the client through competition.',
      '已验证订单相对承诺容量多得的部分经竞争转移给客户的比例。',
    ),
    source: sources.ours,
  }),
});
