import { text, type Preset } from '../../core';
import { sources } from './sources';

export const presets: readonly Preset[] = [
  {
    id: 'tao-as-in-the-source-text',
    label: text('TAO as in the source text', '按原文的 TAO'),
    description: text(
      '1 TAO in every block until 21 M, nothing recycled, no halving. Shares go by moving price throughout, because the dated rules of flow leave emission unspent at this rate.',
      '每个区块 1 TAO 直至 2100 万，无回收，无减半。始终按移动价格分配份额，因为按此速度发行时，按日期的流量规则会使部分发行无人可得。',
    ),
    source: sources.article,
    set: {
      'bittensor.emissionSchedule': 'constant',
      'bittensor.emissionRule': 'price-ema',
      'bittensor.recycleShareOfGross': 0,
      'bittensor.transactionFeeTao': 0,
      'bittensor.blockSeconds': 12,
    },
  },
  {
    id: 'tao-early-halving',
    label: text('Nothing recycled', '无回收'),
    description: text('Without recycling every halving comes earlier.', '没有回收，每次减半都会提前。'),
    source: sources.model,
    set: { 'bittensor.recycleShareOfGross': 0, 'bittensor.transactionFeeTao': 0 },
  },
  {
    id: 'tao-late-halving',
    label: text('Heavy recycling', '大量回收'),
    description: text(
      '30 % of the emission is recycled; halvings come later.',
      '30% 的发行被回收；减半推迟。',
    ),
    source: sources.model,
    set: { 'bittensor.recycleShareOfGross': 0.3 },
  },
  {
    id: 'tao-launch-rules',
    label: text('Rules of the dynamic TAO launch', '动态 TAO 上线时的规则'),
    description: text(
      'Shares by moving price throughout, all TAO into the pools.',
      '始终按移动价格分配，全部 TAO 注入资金池。',
    ),
    source: sources.launchCoinbase,
    set: { 'bittensor.emissionRule': 'price-ema', 'bittensor.injectionRule': 'all' },
  },
  {
    id: 'tao-flow-forever',
    label: text('TAO flow throughout', '始终按 TAO 流量'),
    description: text(
      'The rule of November 2025 to May 2026 held for ever.',
      '一直使用 2025 年 11 月至 2026 年 5 月的规则。',
    ),
    source: sources.flowEmissions,
    set: { 'bittensor.emissionRule': 'tao-flow', 'bittensor.injectionRule': 'alpha-emission' },
  },
  {
    id: 'tao-root-exodus',
    label: text('Root stakers leave', '根网络质押者离开'),
    description: text('Half of the root stake is withdrawn.', '根网络质押减少一半。'),
    source: sources.model,
    set: { 'bittensor.rootStakeTao': 2_745_000 },
  },
];
