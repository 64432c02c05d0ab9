import { defineMetrics, text, type LocalizedText, type Source } from '../../../core';
import { assumption, sources } from '../sources';

/** IO that moves on a day. */
function ioFlow(label: LocalizedText, description: LocalizedText, source: Source) {
  return { label, description, unit: 'io-per-day', format: 'compact', nature: 'flow', source } as const;
}

/** Where the IO of a day come from and go, in whole micro-IO. */
export const flowMetrics = defineMetrics({
  rewardsFromScheduleIo: ioFlow(
    text('Rewards out of the schedule', '来自发行计划的奖励'),
    text(
      'Part of the day’s schedule that is paid to suppliers on the day.',
      '当日发行计划中当日发给供应商的部分。',
    ),
    sources.emissionSchedule,
  ),
  rewardsFromVaultIo: ioFlow(
    text('Rewards out of the vault', '来自金库的奖励'),
    text(
      'Paid to suppliers on top of the day’s schedule, out of what the incentive engine had kept.',
      '激励引擎在当日计划之外，从此前留存中发给供应商的部分。',
    ),
    sources.ideNews,
  ),
  keptInVaultIo: ioFlow(
    text('Kept in the vault', '留存于金库'),
    text(
      'Part of the day’s schedule that the incentive engine neither pays nor burns.',
      '当日计划中激励引擎既不发放也不销毁的部分。',
    ),
    sources.ideNews,
  ),
  burnedInVaultIo: ioFlow(
    text('Burned unreleased', '未释放即销毁'),
    text(
      'Part of the day’s schedule burned without ever being released.',
      '当日计划中从未释放即被销毁的部分。',
    ),
    sources.ideNews,
  ),
  freedBySuppliersIo: ioFlow(
    text('Suppliers’ IO set free', '供应商转入流通'),
    text(
      'Rewards and returned stakes of the day, less what new stakes take of them.',
      '当日奖励与退还质押，扣除用于新增质押的部分。',
    ),
    assumption('rewards unlock when received; new stakes are met from them first'),
  ),
  boughtForStakeIo: ioFlow(
    text('Bought for stakes', '为质押购入'),
    text(
      'New stakes beyond the rewards and returned stakes of the day.',
      '新增质押超出当日奖励与退还质押的部分。',
    ),
    assumption('rewards unlock when received; new stakes are met from them first'),
  ),
  stakeAddedIo: ioFlow(
    text('Staked', '新增质押'),
    text(
      'By how much stakes grow on the day, slashed ones under appeal included and replaced by their owners.',
      '当日质押的净增加，含申诉中的罚没量及所有者的补足。',
    ),
    sources.stakingDocs,
  ),
  stakeReturnedIo: ioFlow(
    text('Stake returned', '退还质押'),
    text(
      'By how much stakes shrink on the day beside what is burned of them.',
      '当日质押的净减少，不含其中销毁的部分。',
    ),
    sources.stakingDocs,
  ),
  boughtBackIo: ioFlow(
    text('Bought back and burned', '回购销毁'),
    text('Bought with network fees and burned on the day.', '当日以网络费用买入并销毁的数量。'),
    sources.sourceText,
  ),
  slashBurnedIo: ioFlow(
    text('Slashed and burned', '罚没销毁'),
    text(
      'Slashed stakes whose appeal is over, burned out of the stakes; what is given back returns to its owner.',
      '申诉期满后从质押中销毁的罚没量；申诉成功部分退还所有者。',
    ),
    sources.stakingDocs,
  ),
  liquidIo: {
    label: text('Circulating, not staked', '未质押流通量'),
    description: text('Circulating IO that nobody has staked.', '流通中未被质押的 IO。'),
    unit: 'io',
    format: 'compact',
    nature: 'stock',
    source: sources.allocation,
  },
});
