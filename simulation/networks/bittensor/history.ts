import { text, type NetworkHistory } from '../../core';
import { sources } from './sources';

export const history: NetworkHistory = {
  series: [
    {
      column: 'issuanceTao',
      source: sources.networkStats,
      cadence: 'points',
      points: [
        ['2023-03-20', 4_181_329.66],
        ['2025-11-04', 10_238_806.73],
        ['2025-11-20', 10_340_832.63],
        ['2025-12-15', 10_500_000],
      ],
    },
  ],
  ruleChanges: [
    { date: '2025-12-15', label: text('First halving: 0.5 TAO a block', '首次减半:每区块 0.5 TAO'), source: sources.firstHalving },
  ],
};
