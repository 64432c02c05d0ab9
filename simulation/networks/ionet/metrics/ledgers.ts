import { defineMetrics, text, type LocalizedText, type Source } from '../../../core';
import { assumption, sources } from '../sources';

function usdFlow(label: LocalizedText, description: LocalizedText, source: Source) {
  return { label, description, unit: 'usd-per-day', format: 'compact', nature: 'flow', source } as const;
}

/** What a day brings and costs those who take part, beside rents and fees. */
export const ledgerMetrics = defineMetrics({
  cloudBillUsd: usdFlow(
    text('Cloud bill avoided', '免付的云账单'),
    text(
      'What all hired card-hours of the day would cost in a centralised cloud.',
      '当日全部已租卡时在中心化云上的价格。',
    ),
    assumption('list prices of September 2025, moved by the shared cloud trend'),
  ),
  ownerRewardUsd: usdFlow(
    text('Rewards of owners', '设备所有者的奖励'),
    text(
      'Block rewards less what co-stakers get of them and fakes take, at the price of the day.',
      '区块奖励扣除共同质押者所得与虚假设备所领，按当日价格。',
    ),
    sources.blockRewards,
  ),
  coStakerRewardUsd: usdFlow(
    text('Rewards of co-stakers', '共同质押者的奖励'),
    text(
      'Share of the block rewards of co-staked devices that goes to those who supply part of the stake.',
      '被共同质押的设备的区块奖励中归提供部分质押者的份额。',
    ),
    sources.stakingDocs,
  ),
  ownerRewardIo: {
    label: text('Rewards of owners, IO', '设备所有者的奖励（IO）'),
    description: text(
      'Block rewards of the day less those of co-stakers and fakes, in whole micro-IO.',
      '当日区块奖励扣除共同质押者与虚假设备所得，以整微 IO 计。',
    ),
    unit: 'io-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.blockRewards,
  },
  coStakerRewardIo: {
    label: text('Rewards of co-stakers, IO', '共同质押者的奖励（IO）'),
    description: text(
      'With those of owners and what fakes take the emission of the day, to the micro-IO.',
      '与设备所有者所得、虚假设备所领之和等于当日发行，精确到微 IO。',
    ),
    unit: 'io-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.stakingDocs,
  },
  coStakedIo: {
    label: text('Stake of co-stakers', '共同质押量'),
    description: text(
      'Part of the stakes of real devices that co-stakers supply, at most half of the stake of a device.',
      '真实设备的质押中由共同质押者提供的部分，至多为单台设备质押的一半。',
    ),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.stakingDocs,
  },
  ownStakeCostUsd: usdFlow(
    text('Interest on own stakes', '自有质押的资金成本'),
    text('What the money staked by owners would earn elsewhere.', '所有者质押资金在别处可得的收益。'),
    assumption('the shared interest rate on the value of the stake'),
  ),
  coStakeCostUsd: usdFlow(
    text('Interest on co-stakes', '共同质押的资金成本'),
    text('What the money of co-stakers would earn elsewhere.', '共同质押者的资金在别处可得的收益。'),
    assumption('the shared interest rate on the value of the stake'),
  ),
  ownSlashedIo: {
    label: text('Slashed of owners', '所有者的罚没'),
    description: text(
      'Part of the slashed stakes burned on the day that was the owners’; with those of co-stakers and fakes all of it, to the micro-IO.',
      '当日销毁的罚没质押中属于所有者的部分；与共同质押者、虚假设备部分之和等于全部，精确到微 IO。',
    ),
    unit: 'io-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.stakingDocs,
  },
  coSlashedIo: {
    label: text('Slashed of co-stakers', '共同质押者的罚没'),
    description: text(
      'Part of the slashed stakes burned on the day that was the co-stakers’, by their share of the stakes of real devices.',
      '当日销毁的罚没质押中属于共同质押者的部分，按其占真实设备质押的比例。',
    ),
    unit: 'io-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.stakingDocs,
  },
  fakeSlashedIo: {
    label: text('Slashed of fake cards', '虚假设备的罚没'),
    description: text(
      'Part of the slashed stakes burned on the day that stood behind fake cards; a loss of theirs alone, in no account of owners or co-stakers.',
      '当日销毁的罚没质押中属于虚假设备的部分；仅为造假者的损失，不计入所有者与共同质押者的账目。',
    ),
    unit: 'io-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.stakingDocs,
  },
  ownSlashCostUsd: usdFlow(
    text('Slashes of owners', '所有者的罚没损失'),
    text(
      'Slashed stakes of owners burned on the day, at its price; the owner stakes anew.',
      '当日销毁的所有者罚没质押，按当日价格；所有者须补足质押。',
    ),
    sources.stakingDocs,
  ),
  coSlashCostUsd: usdFlow(
    text('Slashes of co-stakers', '共同质押者的罚没损失'),
    text(
      'Slashed stakes of co-stakers burned on the day, at its price.',
      '当日销毁的共同质押者罚没质押，按当日价格。',
    ),
    sources.stakingDocs,
  ),
  runningCostUsd: usdFlow(
    text('Running costs', '运行成本'),
    text(
      'Power, hosting and outside option of all cards; no depreciation.',
      '全部显卡的电力、托管与外部机会成本；不含折旧。',
    ),
    assumption('the costs of a card, for every card of the fleet'),
  ),
  sellingCostUsd: usdFlow(
    text('Cost of selling rewards', '出售奖励的成本'),
    text('Value lost when owners sell their rewards.', '所有者出售奖励时损失的价值。'),
    assumption('spread and exchange fees'),
  ),
  logCostUsd: usdFlow(
    text('Cost of the on-chain log', '链上日志成本'),
    text('Transactions of the day × the fee of one.', '当日交易数 × 单笔手续费。'),
    assumption('bookings, settlements and claims on Solana'),
  ),
});
