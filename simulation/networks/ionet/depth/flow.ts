import { text, type FlowDiagram } from '../../../core';

/** Where IO come from and go on a day, in whole micro-IO; every holder keeps what does not leave it. */
export const flow: FlowDiagram = {
  description: text(
    'IO of one day: the schedule pays suppliers or, once the incentive engine runs, fills its vault or is burned unreleased; allocations unlock; stakes bind, slashed ones are burned after their appeal and replaced by their owners, and the buy-back burns. What renters pay in dollars is in the ledgers, not here.',
    '一天的 IO 流向：发行计划发给供应商；激励引擎启用后亦可进入金库或未释放即销毁；创世份额解锁；质押锁定，罚没部分于申诉后销毁并由所有者补足，回购销毁。租用者以美元支付的金额见各账本，不在图中。',
  ),
  unit: 'io-per-day',
  tolerance: 1e-6,
  nodes: {
    schedule: { label: text('Emission schedule', '发行计划'), kind: 'source' },
    genesis: { label: text('Genesis allocations', '创世分配'), kind: 'source' },
    vault: { label: text('Reward vault', '奖励金库'), kind: 'holder', stock: 'rewardVaultIo' },
    suppliers: { label: text('Suppliers', '供应商'), kind: 'holder' },
    stakes: { label: text('Stakes', '质押'), kind: 'holder', stock: 'staked' },
    circulating: {
      label: text('Circulating, not staked', '未质押流通量'),
      kind: 'holder',
      stock: 'liquidIo',
    },
    burned: { label: text('Burned', '销毁'), kind: 'sink' },
  },
  arrows: [
    { from: 'schedule', to: 'suppliers', metric: 'rewardsFromScheduleIo' },
    { from: 'schedule', to: 'vault', metric: 'keptInVaultIo' },
    { from: 'schedule', to: 'burned', metric: 'burnedInVaultIo' },
    { from: 'vault', to: 'suppliers', metric: 'rewardsFromVaultIo' },
    { from: 'genesis', to: 'circulating', metric: 'unlocks' },
    { from: 'suppliers', to: 'stakes', metric: 'stakeAddedIo' },
    { from: 'stakes', to: 'suppliers', metric: 'stakeReturnedIo' },
    { from: 'suppliers', to: 'circulating', metric: 'freedBySuppliersIo' },
    { from: 'circulating', to: 'suppliers', metric: 'boughtForStakeIo' },
    { from: 'circulating', to: 'burned', metric: 'boughtBackIo' },
    { from: 'stakes', to: 'burned', metric: 'slashBurnedIo' },
  ],
};
