import { text, type FlowDiagram } from '../../../core';

/** Where FIL comes from and goes on a day. Every arrow is a metric; what enters a holder leaves it or stays in its stock. */
export const flow: FlowDiagram = {
  description: text(
    'FIL of one day: minted and vested on the left, locked with providers in the middle, burnt on the right. Users pay in dollars, so their payments are not in it.',
    '一天的 FIL 流向：左侧为铸造与归属，中间为提供者锁定，右侧为销毁。用户以美元付费，不在图中。',
  ),
  unit: 'fil-per-day',
  tolerance: 1e-5,
  nodes: {
    minting: { label: text('Minting', '铸造'), kind: 'source' },
    genesis: { label: text('Genesis allocations', '创世分配'), kind: 'source' },
    rewards: { label: text('Vesting rewards', '释放中的奖励'), kind: 'holder', stock: 'lockedRewardFil' },
    providers: { label: text('Storage providers', '存储提供者'), kind: 'holder' },
    pledge: { label: text('Pledge', '质押'), kind: 'holder', stock: 'lockedPledgeFil' },
    circulating: { label: text('Circulating', '流通'), kind: 'holder', stock: 'circulating' },
    burnt: { label: text('Burnt', '销毁'), kind: 'sink' },
  },
  arrows: [
    { from: 'minting', to: 'providers', metric: 'rewardAtOnceFil' },
    { from: 'minting', to: 'rewards', metric: 'rewardVestingFil' },
    { from: 'minting', to: 'circulating', metric: 'serviceRewardFil' },
    { from: 'minting', to: 'burnt', metric: 'rewardBurntFil' },
    { from: 'genesis', to: 'circulating', metric: 'vestedFilPerDay' },
    { from: 'rewards', to: 'providers', metric: 'rewardReleasedFil' },
    { from: 'rewards', to: 'burnt', metric: 'faultFeeFromRewardsFil' },
    { from: 'providers', to: 'pledge', metric: 'pledgedFilPerDay' },
    { from: 'pledge', to: 'providers', metric: 'pledgeReturnedFil' },
    { from: 'pledge', to: 'burnt', metric: 'terminationFeeFil' },
    { from: 'pledge', to: 'burnt', metric: 'faultFeeFromPledgeFil' },
    { from: 'providers', to: 'burnt', metric: 'sectorFeeFil' },
    { from: 'providers', to: 'burnt', metric: 'baseBurnFil' },
    { from: 'providers', to: 'circulating', metric: 'soldByProvidersFil' },
    { from: 'circulating', to: 'providers', metric: 'boughtByProvidersFil' },
  ],
};
