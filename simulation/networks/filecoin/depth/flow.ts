import { text, type FlowDiagram } from '../../../core';

/** FIL that comes into existence and leaves it. */
export const flow: FlowDiagram = {
  description: text(
    'FIL enters by minting and by the vesting of genesis allocations, and leaves by burning.',
    'FIL 经由铸造与创世分配的释放进入,经由销毁退出。',
  ),
  unit: 'fil-per-day',
  nodes: {
    minting: { label: text('Minting', '铸造'), kind: 'source' },
    genesis: { label: text('Genesis allocations', '创世分配'), kind: 'source' },
    supply: { label: text('Total supply', '总供应量'), kind: 'holder', stock: 'supply' },
    burnt: { label: text('Burnt', '销毁'), kind: 'sink' },
  },
  arrows: [
    { from: 'minting', to: 'supply', metric: 'dayRewardFil' },
    { from: 'genesis', to: 'supply', metric: 'unlocks' },
    { from: 'supply', to: 'burnt', metric: 'baseBurnFil' },
    { from: 'supply', to: 'burnt', metric: 'sectorFeeFil' },
    { from: 'supply', to: 'burnt', metric: 'terminationFeeFil' },
  ],
  tolerance: 1e-5,
};
