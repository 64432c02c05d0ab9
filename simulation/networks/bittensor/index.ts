import { defineNetwork, text } from '../../core';
import { charts } from './charts';
import { operators } from './members';
import { metrics } from './metrics';
import { groups, parameters } from './parameters';
import { presets } from './presets';
import { sources } from './sources';

/** Bittensor: subnets that compete for TAO by the work of their miners, judged by their validators. */
export const bittensor = defineNetwork({
  id: 'bittensor',
  label: text('Bittensor', 'Bittensor'),
  summary: text(
    'A market of AI models: subnets sell machine intelligence and are paid in TAO by what the network thinks of them.',
    'AI 模型市场：子网出售机器智能，并按网络对其评价获得 TAO。',
  ),
  token: { symbol: 'TAO', maxSupply: 21_000_000 },
  launchDate: '2023-03-20',
  nativeEpoch: {
    seconds: 12,
    label: text('Block of 12 s, tempo of 360 blocks', '12 秒区块，360 区块为一周期'),
    mode: 'aggregated',
  },
  startDates: ['2025-09-09'],
  groups,
  parameters,
  metrics,
  operators,
  charts,
  kpis: ['blockEmissionTao', 'daysToHalving', 'sumOfAlphaPrices', 'effectiveSubnets', 'rootApr'],
  comparable: {},
  presets,
  sources,
});
