import { text, type Guard } from '../../../core';

/** The tests that fail when a metric goes wrong, strictest first. */
export const guards: readonly Guard[] = [
  {
    kind: 'golden',
    label: text(
      'Emission is the published schedule: 240 months to 1e-6 IO, 300,000,000 in all as integers, and the real block of 2025-03-05.',
      '发行与公布计划一致：240 个月误差不超过 1e-6 IO，总和恰为 300,000,000，并符合 2025-03-05 的真实区块。',
    ),
    metrics: [
      'emitted',
      'emittedIo',
      'rewards',
      'rewardPerGpuDay',
      'presenceVersusWork',
      'presenceVersusWorkByClass',
      'subsidyUsd',
    ],
    test: 'mechanisms/emission-schedule.test.ts',
  },
  {
    kind: 'golden',
    label: text(
      'Unlocks are the vesting table of every month; 94.4 M float at launch.',
      '解锁与每个月的归属表一致；上线时流通 9440 万。',
    ),
    metrics: ['unlockedByBucket', 'unlocks', 'circulating'],
    test: 'mechanisms/vesting.test.ts',
  },
  {
    kind: 'golden',
    label: text(
      'Simplified to one class the queue is Erlang B, and Kaufman and Roberts with clusters of several sizes.',
      '简化为单一类别时排队即 Erlang-B；多种集群规模时即 Kaufman-Roberts。',
    ),
    metrics: [
      'utilisation',
      'utilisationByClass',
      'utilisationEnterprise',
      'utilisationCommunity',
      'refusedDemand',
      'readyGpus',
      'hiredGpus',
    ],
    test: 'hourly/card-market.test.ts',
  },
  {
    kind: 'golden',
    label: text(
      'Fees and settlements are whole cents: what renters pay is what suppliers, network and buy-back receive.',
      '费用与结算精确到分：租用者支付的等于供应商、网络与回购所得。',
    ),
    metrics: ['renterPaysUsd', 'supplierNetUsd', 'buybackUsd', 'burned', 'burnToEmission', 'networkFeesUsd'],
    test: 'mechanisms/booking-fees.test.ts',
  },
  {
    kind: 'history',
    label: text(
      'The default run lands on the dated figures within the bounds the backtest prints.',
      '默认运行与带日期的真实数字之差在回测所列范围内。',
    ),
    metrics: [
      'utilisation',
      'gpuHoursPerDay',
      'pricePerGpuHour',
      'priceByClass',
      'cloudPricePerGpuHour',
      'priceVersusCloud',
      'gpusByClass',
      'cardsBySupplier',
      'supplierPaybackDays',
    ],
    test: 'backtest.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'The event-driven hourly core and the daily mode agree on utilisation, revenue, burn and fleet within the error of many draws and a tolerance that the study “Hourly core” lists.',
      '事件驱动的小时核心与每日模式在利用率、收入、销毁与机队上相符，差异不超过多次抽样的误差与“小时核心”研究所列容差。',
    ),
    metrics: [
      'utilisation',
      'hiredGpus',
      'readyGpus',
      'revenueUsd',
      'burned',
      'vaultBurnedIo',
      'rewardVaultIo',
      'refusedDemand',
    ],
    test: 'hourly/agreement.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'Tokens that flow in less those that flow out are what each holder gains, every day.',
      '每个持有者每日的增量等于流入减去流出。',
    ),
    metrics: 'every',
    test: 'depth/flow.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'For any accepted input: supply is launch plus emission less burn and never above 800 M, utilisation within 0 and 1, nothing undefined.',
      '对任何可接受的输入：供应等于初始加发行减销毁且不超过 8 亿，利用率在 0 与 1 之间，无未定义值。',
    ),
    metrics: 'every',
    test: 'laws.test.ts',
  },
];
