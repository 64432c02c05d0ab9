import { text, type ChartSet } from '../../core';

/** Charts of the network's page; `storagePower` also stands on the front page. */
export const charts = {
  storagePower: {
    title: text('Storage power', '存储算力'),
    description: text(
      'How much storage is proven, and how far it is from the baseline.',
      '已证明的存储有多少，与基线相差多远。',
    ),
    kind: 'lines',
    metrics: ['rawPowerEib', 'qualityAdjustedPowerEib', 'baselineEib'],
    scale: 'log',
    drivenBy: ['onboardingPibPerDay', 'renewalRate', 'filPlusShare', 'earlyTerminationPerDay'],
  },
  powerFlows: {
    title: text('Power in and out', '算力进出'),
    description: text('What joins, expires, renews and leaves early.', '新增、到期、续期与提前退出的算力。'),
    kind: 'lines',
    metrics: ['onboardedPibPerDay', 'expiringPibPerDay', 'renewedPibPerDay', 'terminatedPibPerDay'],
  },
  minting: {
    title: text('Minting', '铸造'),
    description: text(
      'What a day mints by time alone and by effective network time.',
      '每天仅随时间与随有效网络时间铸造的数量。',
    ),
    kind: 'stacked',
    metrics: ['simpleRewardFil', 'baselineRewardFil'],
  },
  supply: {
    title: text('Circulating and locked supply', '流通量与锁定量'),
    description: text('Where all FIL in existence are.', '现存 FIL 的去向。'),
    kind: 'stacked',
    metrics: ['circulating', 'staked'],
  },
  locking: {
    title: text('Locked FIL', '锁定的 FIL'),
    description: text('Pledge of sectors and rewards that still vest.', '扇区质押与仍在释放的奖励。'),
    kind: 'stacked',
    metrics: ['lockedPledgeFil', 'lockedRewardFil'],
  },
  pledge: {
    title: text('Pledge per 32 GiB', '每 32 GiB 质押'),
    description: text('What a provider locks for a sector.', '提供者为一个扇区锁定多少。'),
    kind: 'lines',
    metrics: ['pledgePerSectorFil'],
  },
  returns: {
    title: text('Return on pledge and inflation', '质押收益与通胀'),
    description: text(
      'What pledge earns in a year, and what minting costs holders.',
      '质押一年的收益，以及铸造对持有者的成本。',
    ),
    kind: 'lines',
    metrics: ['returnOnPledge', 'forwardReturnOnPledge', 'inflationPerYear', 'mintingInflationPerYear'],
  },
  burn: {
    title: text('Burn', '销毁'),
    description: text('What each cause destroys a day.', '各原因每天销毁的数量。'),
    kind: 'stacked',
    metrics: [
      'baseBurnFil',
      'sectorFeeFil',
      'terminationFeeFil',
      'faultFeeFromRewardsFil',
      'faultFeeFromPledgeFil',
      'rewardBurntFil',
    ],
  },
  streams: {
    title: text('Streams of the reward', '奖励流向'),
    description: text(
      'What of the day reward is paid, locked, given to services and burnt (FIP-0118).',
      '日奖励中即时支付、锁定、给予服务与销毁（FIP-0118）的部分。',
    ),
    kind: 'stacked',
    metrics: ['rewardAtOnceFil', 'rewardVestingFil', 'serviceRewardFil', 'rewardBurntFil'],
  },
  faults: {
    title: text('Faulty and lost power', '故障与失去的算力'),
    description: text(
      'What misses its proofs, and what of it will not come back.',
      '漏证的算力，以及其中不再恢复的部分。',
    ),
    kind: 'lines',
    metrics: ['faultyPowerPib', 'lostPowerPib'],
  },
  providerReturns: {
    title: text('Returns after running costs', '扣除运行成本后的收益'),
    description: text(
      'A year on one TiB of each kind of sector, and the dollar return with the price of FIL.',
      '各类扇区每 TiB 一年的收益，以及计入 FIL 价格的美元收益。',
    ),
    kind: 'lines',
    metrics: ['netReturnOnPledge', 'forwardReturnUsd'],
  },
  payback: {
    title: text('Payback', '回本期'),
    description: text(
      'With the pledge to be earned back, and without.',
      '需收回质押与无需收回质押两种情形。',
    ),
    kind: 'lines',
    metrics: ['paybackDays', 'paybackWithPledgeDays'],
    scale: 'log',
  },
  users: {
    title: text('What users pay, and the cloud', '用户付费与云价格'),
    description: text(
      'Payments for storage and retrieval, and what the same would cost in a central cloud.',
      '存储与检索付费，以及中心化云的同等费用。',
    ),
    kind: 'lines',
    metrics: ['storageRevenueUsd', 'retrievalRevenueUsd', 'cloudStorageBillUsd', 'cloudEgressBillUsd'],
    scale: 'log',
  },
  providers: {
    title: text('Storage and retrieval providers', '存储与检索提供者'),
    description: text(
      'Storage providers with power, and all who serve data: some of them, and nodes that do nothing else.',
      '有算力的存储提供者，以及全部检索提供者：其中一部分存储提供者与专门检索的节点。',
    ),
    kind: 'lines',
    metrics: ['supplyUnits', 'retrievalProviders'],
    scale: 'log',
  },
  providerAccount: {
    title: text('Account of all providers', '全体提供者收支'),
    description: text('What rewards bring and what storage costs them a day.', '每日奖励收入与存储成本。'),
    kind: 'lines',
    metrics: ['minerRewardUsd', 'storageRevenueUsd', 'runningCostUsd', 'hardwareCostUsd', 'capitalCostUsd'],
    scale: 'log',
  },
  rewards: {
    title: text('Rewards by kind of sector', '按扇区类型的奖励'),
    description: text('Who earns the day reward.', '谁获得当日奖励。'),
    kind: 'stacked',
    metrics: ['rewards'],
  },
} as const satisfies ChartSet;
