import { text, type Preset, type Source } from '../core';
import { declarations } from './index';

const source: Source = {
  kind: 'assumption',
  title: 'DePIN Lab scenarios',
  locator: 'simulation/networks/presets.ts',
  date: '2026-11-22',
};

/**
 * Storage providers look at what they earn after costs, against what verified deals earned in the year of the last
 * observations; by default they go on with what was last observed of them.
 */
const PROVIDERS_RESPOND = {
  'filecoin.responseMeasure': 'net',
  'filecoin.returnHurdle': 0.12,
  'filecoin.onboardingResponse': 2,
  'filecoin.renewalResponse': 2,
  'filecoin.terminationResponse': 2,
};

/** Presets that touch the world or several networks at once. */
const crossNetworkPresets: readonly Preset[] = [
  {
    id: 'known-on-2025-09-09',
    label: text('What was known on 2025-09-09', '2025-09-09 当时所知'),
    description: text(
      'Inputs hold as last observed by then, and rules that were announced later never come. The real figures drawn after it show what this view missed.',
      '输入保持当时最后观测值，之后才公布的规则不发生。其后的真实数据显示这一视角错过了什么。',
    ),
    source,
    set: {
      'world.followObservations': false,
      'filecoin.onboardingPibPerDay': 2.6374359130859375,
      'filecoin.renewalRate': 0.8267769601249657,
      'filecoin.filPlusShare': 0.8206510287659101,
      'filecoin.earlyTerminationPerDay': 0.0001,
      'filecoin.filPriceUsd': 2.815727,
      'ionet.ioPriceUsd': 0.63,
      'ionet.ideEnabled': false,
      'bittensor.emissionRule': 'price-ema',
      'bittensor.injectionRule': 'all',
      'bittensor.rootStakeTao': 5_756_772,
      'bittensor.taoPriceUsd': 456.72,
    },
  },
  {
    id: 'ai-boom',
    label: text('AI demand boom', 'AI 需求繁荣'),
    description: text(
      'Demand for AI infrastructure doubles every year for all networks; prices are held, and storage providers respond to what they earn.',
      '所有网络的 AI 基础设施需求每年翻倍；价格保持不变，存储提供者对收益作出反应。',
    ),
    source,
    set: { 'world.aiDemandGrowthPerYear': 1, ...PROVIDERS_RESPOND },
  },
  {
    id: 'ai-winter',
    label: text('AI winter', 'AI 寒冬'),
    description: text(
      'Demand shrinks by 30 % a year and token prices lose 60 % on 1 January 2027; storage providers respond to what they earn.',
      '需求每年收缩 30%，代币价格于 2027 年 1 月 1 日下跌 60%；存储提供者对收益作出反应。',
    ),
    source,
    set: {
      'world.aiDemandGrowthPerYear': -0.3,
      'world.tokenPriceShock': -0.6,
      'world.shockDate': '2027-01-01',
      ...PROVIDERS_RESPOND,
    },
  },
];

/** Every preset: those across networks first, then each network's own. Ids are unique. */
export const presets: readonly Preset[] = [
  ...crossNetworkPresets,
  ...declarations.flatMap((declaration) => declaration.presets),
];
