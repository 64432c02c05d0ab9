import { text, type LocalizedText, type Source } from '../../core';
import { sourceText } from '../shared/source-text';

/** What the article says, quoted where the product cites it. */
export const sources = {
  sourceText,
  tokenomics: {
    kind: 'official',
    title: 'io.net documentation: IO tokenomics',
    locator: 'ionet-official/docs@5d3be72:docs/coin/io-tokenomics.mdx',
    date: '2025-09-12',
  },
  emissionSchedule: {
    kind: 'official',
    title: 'io.net documentation: monthly token emission schedule',
    locator: 'ionet-official/docs@5d3be72:docs/coin/ionet-monthly-token-emission-schedule.mdx',
    date: '2025-09-12',
  },
  allocation: {
    kind: 'official',
    title: 'io.net documentation: IO coin allocation and restrictions',
    locator: 'ionet-official/docs@5d3be72:docs/coin/io-coin-allocation.mdx, coin-restrictions.mdx',
    date: '2025-09-12',
  },
  vestingReview: {
    kind: 'third-party',
    title: 'ownyourmind: io.net review (tranches at the token generation event)',
    locator: 'ownyourmind, io.net review, section tokenomics',
    date: '2025-01-31',
  },
  launchpool: {
    kind: 'third-party',
    title: 'Binance Launchpool: io.net (IO), 20,000,000 IO; 95,000,000 IO circulating at listing',
    locator: 'listing numbers as quoted in huggingface.co/datasets/wenknow/x_dataset',
    date: '2024-06-11',
  },
  blockRewards: {
    kind: 'official',
    title: 'io.net documentation: block rewards, device multipliers and pools',
    locator: 'ionet-official/docs@5d3be72:docs/block-rewards/proposed-device-block-reward-multiplier.mdx',
    date: '2025-06-04',
  },
  blockRecord: {
    kind: 'on-chain',
    title: 'io.net explorer: hourly block of 2025-03-05, as shown in the documentation',
    locator: 'ionet-official/docs@5d3be72:docs/explorer/block-rewards-page.mdx',
    date: '2025-03-05',
  },
  explorerHome: {
    kind: 'on-chain',
    title: 'io.net explorer: cluster-ready and hired units, cards and prices, as shown in the documentation',
    locator: 'ionet-official/docs@5d3be72:docs/explorer/homepage.mdx',
    date: '2025-03-31',
  },
  explorerClusters: {
    kind: 'on-chain',
    title: 'io.net explorer: compute hours a day and running clusters, as shown in the documentation',
    locator: 'ionet-official/docs@5d3be72:docs/explorer/clusters-page.mdx',
    date: '2025-07-22',
  },
  explorerEarnings: {
    kind: 'on-chain',
    title: 'io.net explorer: total network earnings, as shown in the documentation',
    locator: 'ionet-official/docs@5d3be72:docs/explorer/tne-on-chain.mdx',
    date: '2025-06-19',
  },
  stakingDocs: {
    kind: 'official',
    title: 'io.net documentation: staking',
    locator: 'ionet-official/docs@5d3be72:docs/staking, docs/explorer/staking-dashboard.mdx',
    date: '2025-09-12',
  },
  messari: {
    kind: 'third-party',
    title: 'Messari: State of io.net, Q4 2024 and Q1 2025',
    locator: 'Messari report as reposted on bitget.style and cited by an io.net review',
    date: '2025-03-31',
  },
  review: {
    kind: 'third-party',
    title: 'io.net review: price, circulating supply, compute hours',
    locator: 'public io.net review, March 2026',
    date: '2026-03-12',
  },
  aggregator: {
    kind: 'third-party',
    title:
      'coinelo.ai: io.net against Metis (price, circulating and total supply; page undated, date inferred)',
    locator: 'coinelo.ai ionet-vs-metis',
    date: '2025-07-25',
  },
  leases: {
    kind: 'third-party',
    title: 'whatisdepin.io: 20 M USD of compute leases since June 2025 (company statement)',
    locator: 'whatisdepin.io/?p=11247',
    date: '2025-12-01',
  },
  attack2024: {
    kind: 'third-party',
    title: 'The Block: io.net and the fake GPUs of April 2024',
    locator: 'theblock.co/post/291315',
    date: '2024-04-29',
  },
  ideNews: {
    kind: 'third-party',
    title: 'CoinDesk Research and DEXTools: io.net Incentive Dynamic Engine, live 2026-06-11',
    locator: 'dextools.io io-net-ide; CoinDesk Research (commissioned by io.net)',
    date: '2026-06-11',
  },
} as const satisfies Record<string, Source>;

/** An assumption of this model, with the reason for its value. */
export function assumption(reason: string): Source {
  return { kind: 'assumption', title: 'DePIN Lab io.net model', locator: reason, date: '2026-11-22' };
}

/** Shown wherever the article's "8 % of the total" is cited. */
export const eightPercentExplained: LocalizedText = text(
  'The article says "the first year starts from 8 % of the total". The 8 % is the starting nominal annual rate on the fixed launch supply of 500 M: the first month pays 500 M × 8 % ÷ 12 = 3.33 M IO. Year one really emits 37.84 M IO = 7.57 % of 500 M = 12.61 % of the 300 M reward pool = 4.73 % of 800 M.',
  '文章称“第一年从总量的 8% 开始”。这里的 8% 是以上线时固定的 5 亿枚为基数的起始名义年化率：首月发放 5 亿 × 8% ÷ 12 = 333 万枚 IO。第一年实际发行 3784 万枚，即 5 亿的 7.57%、3 亿奖励池的 12.61%、8 亿总量的 4.73%。',
);
