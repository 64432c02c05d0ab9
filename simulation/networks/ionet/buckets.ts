import { text, type LocalizedText, type Source } from '../../core';
import { sources } from './sources';

/** Share unlocked at the token generation event, then equal monthly tranches. */
export interface VestingTerms {
  readonly tgeShare: number;
  /** Whole months since the event at which the first tranche is paid. */
  readonly firstTrancheMonth: number;
  readonly tranches: number;
}

/** A genesis allocation in IO with its vesting in both published readings. */
export interface AllocationBucket {
  readonly key: string;
  readonly label: LocalizedText;
  readonly amountIo: number;
  readonly thirdParty: VestingTerms;
  readonly officialChart: VestingTerms;
  readonly source: Source;
}

const terms = (tgeShare: number, firstTrancheMonth: number, tranches: number): VestingTerms => ({
  tgeShare,
  firstTrancheMonth,
  tranches,
});
/** Month after the token generation event in which investors and team get their first tranche. */
export const CLIFF_MONTH = 13;
const investors = terms(0, CLIFF_MONTH, 24);
const core = terms(0, CLIFF_MONTH, 36);
const atOnce = terms(1, 0, 0);

/**
 * The six buckets that make the 500 M launch supply. Amounts are official shares of 800 M; investor and core
 * tranches are official. For ecosystem and community the official documentation gives no tranches and its chart
 * draws them unlocked from the first day, while a third-party table reproduces the 95 M of the listing.
 */
export const buckets: readonly AllocationBucket[] = [
  {
    key: 'seed',
    label: text('Seed investors', '种子轮投资者'),
    amountIo: 100_000_000,
    thirdParty: investors,
    officialChart: investors,
    source: sources.allocation,
  },
  {
    key: 'seriesA',
    label: text('Series A investors', 'A 轮投资者'),
    amountIo: 81_600_000,
    thirdParty: investors,
    officialChart: investors,
    source: sources.allocation,
  },
  {
    key: 'core',
    label: text('Core contributors', '核心贡献者'),
    amountIo: 90_400_000,
    thirdParty: core,
    officialChart: core,
    source: sources.allocation,
  },
  {
    key: 'ecosystem',
    label: text('R&D and ecosystem', '研发与生态'),
    amountIo: 128_000_000,
    thirdParty: terms(0.3, 7, 35),
    officialChart: atOnce,
    source: sources.vestingReview,
  },
  {
    key: 'community',
    label: text('Community', '社区'),
    amountIo: 80_000_000,
    thirdParty: terms(0.45, 1, 41),
    officialChart: atOnce,
    source: sources.vestingReview,
  },
  {
    key: 'launchpool',
    label: text('Binance Launchpool', '币安 Launchpool'),
    amountIo: 20_000_000,
    thirdParty: atOnce,
    officialChart: atOnce,
    source: sources.launchpool,
  },
];

/** Members of the unlock calendar: the buckets and the rewards paid so far. */
export const bucketMembers = [
  ...buckets.map(({ key, label }) => ({ key, label })),
  { key: 'rewards', label: text('Rewards to suppliers and stakers', '供应商与质押者奖励') },
];
