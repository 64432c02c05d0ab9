import { text, type Guard } from '../../../core';

/** The tests that fail when a metric goes wrong, strictest first. */
export const guards: readonly Guard[] = [
  {
    kind: 'golden',
    label: text(
      'Rewards in fixed point are those of the reward actor, to the attoFIL.',
      '定点奖励与奖励 actor 的结果逐 attoFIL 相同。',
    ),
    metrics: [
      'simpleRewardFil',
      'baselineRewardFil',
      'dayRewardFil',
      'mintedFil',
      'simpleMintedFil',
      'baselineMintedFil',
      'emitted',
    ],
    test: 'epoch-reward/epoch-reward.test.ts',
  },
  {
    kind: 'golden',
    label: text(
      'The mode that follows mechaFIL gives its numbers: six reference runs, every column, relative error at most 1e-9 (1e-8 for the reward of the day and what follows from it).',
      '跟随 mechaFIL 的模式给出相同数字：六个参考运行的全部列，相对误差不超过 1e-9（当日奖励及其派生量为 1e-8）。',
    ),
    metrics: [
      'rawPowerEib',
      'qualityAdjustedPowerEib',
      'baselineEib',
      'onboardedPibPerDay',
      'expiringPibPerDay',
      'renewedPibPerDay',
      'terminatedPibPerDay',
      'dayRewardFil',
      'simpleRewardFil',
      'baselineRewardFil',
      'vestedFil',
      'pledgePerSectorFil',
      'returnOnPledge',
      'lockedPledgeFil',
      'lockedRewardFil',
      'circulating',
      'staked',
    ],
    test: 'verification.test.ts',
  },
  {
    kind: 'history',
    label: text(
      'Teacher-forced from 2022-10-10 to 2025-05-25, the error (RMSE) stays within 0.8 M FIL mined, 2.5 M locked and 2.3 M circulating.',
      '以真实输入回测 2022-10-10 至 2025-05-25，均方根误差不超过：已铸造 80 万、锁定 250 万、流通 230 万 FIL。',
    ),
    metrics: [
      'mintedFil',
      'simpleRewardFil',
      'baselineRewardFil',
      'rewards',
      'staked',
      'lockedPledgeFil',
      'lockedRewardFil',
      'circulating',
      'burntFil',
    ],
    test: 'backtest.test.ts',
  },
  {
    kind: 'history',
    label: text(
      'The default run passes within 5 % of every later fact that history carries, and starts from the chain of 2025-09-09.',
      '默认运行与历史数据中每个后续事实的差距在 5 % 以内，并以 2025-09-09 的链上状态为起点。',
    ),
    metrics: ['rawPowerEib', 'qualityAdjustedPowerEib', 'circulating', 'staked'],
    test: 'filecoin.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'What a provider loses for missed proofs follows the fault and termination fees of the protocol, early and late.',
      '提供者缺失证明的损失遵循协议的故障费与终止费规则。',
    ),
    metrics: [
      'faultyPowerPib',
      'lostPowerPib',
      'faultFeeFromRewardsFil',
      'faultFeeFromPledgeFil',
      'terminationFeeFil',
    ],
    test: 'mechanisms/penalties.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'Earnings and costs of a provider add up, whichever kind of deal.',
      '无论哪类订单，提供者的收支都能对上。',
    ),
    metrics: [
      'netReturnOnPledge',
      'forwardReturnUsd',
      'forwardReturnOnPledge',
      'paybackDays',
      'paybackWithPledgeDays',
      'minerRewardUsd',
      'runningCostUsd',
      'hardwareCostUsd',
      'capitalCostUsd',
    ],
    test: 'studies/provider-economics/run.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'Retrieval and storage pay what the market of the day gives; nobody serves more than is asked for.',
      '检索与存储按当日市场支付，供给不超过需求。',
    ),
    metrics: [
      'storageRevenueUsd',
      'retrievalRevenueUsd',
      'retrievalProviders',
      'cloudStorageBillUsd',
      'cloudEgressBillUsd',
    ],
    test: 'mechanisms/retrieval.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'The reward streams of FIP-0118 share the reward of the day without remainder, vest as the FIP says, and are off by default.',
      'FIP-0118 的三条奖励流无余数地分配当日奖励，按提案归属，默认关闭。',
    ),
    metrics: ['rewardAtOnceFil', 'rewardVestingFil', 'serviceRewardFil', 'rewardBurntFil'],
    test: 'mechanisms/solstice.test.ts',
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
      'For any accepted input: supply adds up to 1e-6 FIL, nothing is negative, power stays below multiplier times raw power, minting within 330 M and 770 M, nothing undefined.',
      '对任何可接受的输入：供应恒等式误差不超过 1e-6 FIL，无负值，质量调整算力不超过倍数乘原始算力，简单与基线铸造不超过 3.3 亿与 7.7 亿，无未定义值。',
    ),
    metrics: 'every',
    test: 'laws.test.ts',
  },
];
