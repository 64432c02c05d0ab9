import { text } from '../../../../core';

/** Columns of a table of nodes, one row a uid. */
export const nodeColumns = {
  uid: { label: text('Uid', 'Uid'), format: 'integer' },
  role: { label: text('Role', '角色'), format: 'text' },
  stake: { label: text('Stake', '质押'), format: 'percent', unit: 'share' },
  quality: { label: text('Quality', '质量'), format: 'percent', unit: 'share' },
  rank: { label: text('Rank', '排名值'), format: 'percent', unit: 'share' },
  trust: { label: text('Trust', '信任'), format: 'percent', unit: 'share' },
  vtrust: { label: text('Vtrust', '验证者信任'), format: 'percent', unit: 'share' },
  incentive: { label: text('Incentive', '激励'), format: 'percent', unit: 'share' },
  dividends: { label: text('Dividends', '分红'), format: 'percent', unit: 'share' },
  income: { label: text('Income', '收入'), format: 'usd', unit: 'usd-per-day' },
  cost: { label: text('Cost', '成本'), format: 'usd', unit: 'usd-per-day' },
} as const;

/** Miners of an epoch from best to worst. */
export const byQualityChart = {
  title: text('Incentive by quality', '激励与质量'),
  description: text(
    'Miners of the last epoch from best to worst; incentive over the mean, quality and trust as they are. A seat taken since has the newcomer’s quality beside what its last miner earned.',
    '末期矿工由优到劣；激励为均值的倍数，质量与信任为原值。此后易手的席位，质量为新矿工的，激励与信任为原矿工的。',
  ),
  kind: 'lines',
  x: { label: text('Miners, best first', '矿工（由优到劣）'), unit: 'units' },
  y: { unit: 'none', format: 'decimal' },
  lines: {
    quality: text('Quality', '质量'),
    trust: text('Trust', '信任'),
    incentive: text('Incentive', '激励'),
  },
} as const;
