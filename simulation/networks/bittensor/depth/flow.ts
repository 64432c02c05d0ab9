import { text, type FlowDiagram } from '../../../core';

/** Where TAO comes from and goes on a day. Alpha is minted beside it and is not in the picture. */
export const flow: FlowDiagram = {
  description: text(
    'TAO of one day: emission enters the pools of subnets with a share, beside new alpha or by buying alpha; while a rule of flow gives no subnet a share it is recycled at once. People stake into and out of pools and root; what they pay for registrations, locks of subnets beyond the new pool and, since 2026-08-07, transactions is recycled and may be minted again.',
    '一天的 TAO 流向：发行进入有份额的子网资金池，或与新铸 alpha 一同注入，或用于买入 alpha；流量规则不给任何子网份额期间则立即回收。用户在资金池与根网络之间质押和退出；其支付的注册费、锁定中除新资金池外的部分，以及自 2026-08-07 起的交易费被回收，日后可再次铸造。',
  ),
  unit: 'tao-per-day',
  tolerance: 1e-4,
  nodes: {
    minting: { label: text('Block emission', '区块发行'), kind: 'source' },
    pools: { label: text('Pools of subnets', '子网资金池'), kind: 'holder', stock: 'poolTao' },
    free: { label: text('Free balances', '自由余额'), kind: 'holder', stock: 'freeTao' },
    root: { label: text('Root stake', '根网络质押'), kind: 'holder', stock: 'rootTao' },
    recycled: { label: text('Recycled', '回收'), kind: 'sink' },
  },
  arrows: [
    { from: 'minting', to: 'pools', metric: 'injectedTao' },
    { from: 'minting', to: 'pools', metric: 'chainBuysTao' },
    { from: 'minting', to: 'recycled', metric: 'unspentEmissionTao' },
    { from: 'free', to: 'pools', metric: 'stakedIntoAlphaTao' },
    { from: 'pools', to: 'free', metric: 'takenOutOfAlphaTao' },
    { from: 'pools', to: 'free', metric: 'rootDividendsTao' },
    { from: 'free', to: 'pools', metric: 'newPoolTao' },
    { from: 'pools', to: 'free', metric: 'paidOutTao' },
    { from: 'free', to: 'root', metric: 'movedToRootTao' },
    { from: 'root', to: 'free', metric: 'movedFromRootTao' },
    { from: 'free', to: 'recycled', metric: 'paidRecycledTao' },
  ],
};
