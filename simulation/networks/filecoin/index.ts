import { defineNetwork, text } from '../../core';
import { charts } from './charts';
import { metrics } from './metrics';
import { groups, parameters } from './parameters';
import { presets } from './presets';
import { sources } from './sources';

/** Filecoin: storage paid by minting for proven power. The running part is in engine.ts. */
export const filecoin = defineNetwork({
  id: 'filecoin',
  label: text('Filecoin', 'Filecoin'),
  summary: text(
    'A storage network that mints FIL for proven storage power and locks pledge behind every sector.',
    '为已证明的存储算力铸造 FIL、并为每个扇区锁定质押的存储网络。',
  ),
  token: { symbol: 'FIL', maxSupply: 2_000_000_000 },
  launchDate: '2020-10-15',
  nativeEpoch: { seconds: 30, label: text('epoch of 30 s', '30 秒纪元'), mode: 'aggregated' },
  startDates: ['2025-09-09'],
  groups,
  parameters,
  metrics,
  operators: [
    { key: 'verifiedDeals', label: text('Verified-deal (FIL+) sectors', '已验证订单（FIL+）扇区') },
    { key: 'committedCapacity', label: text('Committed-capacity and regular sectors', '承诺容量与普通扇区') },
  ],
  charts,
  kpis: [
    'qualityAdjustedPowerEib',
    'rawPowerEib',
    'dayRewardFil',
    'pledgePerSectorFil',
    'staked',
    'circulating',
    'returnOnPledge',
    'mintingInflationPerYear',
  ],
  comparable: { providerPaybackDays: 'paybackDays.verified', priceOverCloud: 'storageCostOverCloud' },
  presets,
  sources,
});
