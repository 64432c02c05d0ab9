import type { ParameterValues } from '../../core';
import type { DeviceColumns } from './classes';
import type { Chain } from './mechanisms/congestion';
import type { Fakes } from './mechanisms/fakes';
import type { FiveHistories } from './mechanisms/five-histories';
import type { HeldStakes } from './mechanisms/held-stakes';
import type { DayOfJobs } from './mechanisms/jobs';
import type { JobTerms } from './mechanisms/job-terms';
import type { CarriedLoad } from './mechanisms/queueing/carried-load';
import type { Overhang } from './mechanisms/overhang';
import type { PaidRows } from './mechanisms/paid-price';
import type { PriceSwings } from './mechanisms/price-swings';
import type { Pools } from './mechanisms/pools';
import type { Shortage } from './mechanisms/shortage';
import type { SlashedStakes, SlashRates } from './mechanisms/slashing';
import type { SupplierReference } from './mechanisms/supplier-reference';
import type { Uptime } from './mechanisms/uptime';
import type { WholeAmounts } from './mechanisms/whole-amounts';
import type { parameters } from './parameters';

export type IonetParameters = typeof parameters;
export type IonetValues = ParameterValues<IonetParameters>;

/** Inputs of each row, computed before the first step; `days` values each. */
export interface IonetPaths {
  readonly ioPriceUsd: Float64Array;
  /** Scheduled emission, whole micro-IO a day. */
  readonly emissionMicro: Float64Array;
  /** Unlocked genesis allocations by bucket and altogether, whole micro-IO. */
  readonly unlockedByBucketMicro: readonly Float64Array[];
  readonly unlockedMicro: Float64Array;
  /** Demand against the start. */
  readonly demand: Float64Array;
  /** Cloud and hardware prices against the table of classes. */
  readonly cloudPrice: Float64Array;
  readonly hardwarePrice: Float64Array;
  /** Shared trend of compute prices: what idle owners think normal. */
  readonly computeTrend: Float64Array;
}

/** Balances in whole micro-IO (exact in doubles) and dollars. */
export interface Ledger {
  emittedMicro: number;
  burnedMicro: number;
  /** Scheduled but not released by the incentive engine, and what of it was burned unreleased. */
  rewardVaultMicro: number;
  vaultBurnedMicro: number;
  /** Network fees the incentive engine holds, whole cents. */
  feeVaultCents: number;
}

/** By device class, ten values each. */
export interface Market {
  /** Posted price ÷ cloud price. */
  readonly relativePrice: Float64Array;
  /** Of the start's record, and of the scenario's discount. */
  readonly startRelativePrice: Float64Array;
  readonly postedRelativePrice: Float64Array;
  /** Effect of the relative price on demand: 1 at the start's. */
  readonly priceEffect: Float64Array;
  readonly priceUsd: Float64Array;
  /** Hired cards by phase of `JobTerms` and class. */
  readonly running: Float64Array;
  readonly hired: Float64Array;
  readonly ready: Float64Array;
  readonly utilisation: Float64Array;
  /** Share of the ready devices with a hired card. */
  readonly working: Float64Array;
  /** Cards nominated for a block that passed it, mean of the day, and hired ones of them. */
  readonly passing: Float64Array;
  readonly passingHired: Float64Array;
  /** Share of the day's newly asked card-hours that was refused, all classes. */
  refusedShare: number;
  /** Jobs accepted on the day, that run on average, and that broke off and are refunded. */
  newJobs: number;
  runningJobs: number;
  refunds: number;
}

/** By device class; `cards`, averages and returns by supplier type and class. */
export interface Fleet {
  readonly cards: Float64Array;
  readonly cardsOfClass: Float64Array;
  /** Returns, 1 at the start's margins, averaged over each type's patience and over the newcomers' memory. */
  readonly averages: Float64Array;
  readonly entryAverages: Float64Array;
  /** Today's returns. */
  readonly returns: Float64Array;
  /** Today's margin of a card, USD a day: all income, and rewards alone. */
  readonly margin: Float64Array;
  readonly rewardMargin: Float64Array;
  /** Rent and rewards of a card after selling, USD a day: today's, and averaged over the newcomers' memory. */
  readonly income: Float64Array;
  readonly recentIncome: Float64Array;
  /** By supplier type and class: share that leaves today, cards that would join. */
  readonly leaving: Float64Array;
  readonly joining: Float64Array;
  joins: number;
  exits: number;
  /** Devices whose stake was laid down or taken back at the end of the day before. */
  stakings: number;
}

/** What flowed on the day. */
export interface Flows {
  /** Compute cost of all bookings, and what becomes of it; whole cents. */
  bookingsCents: number;
  renterPaysCents: number;
  supplierCents: number;
  feesCents: number;
  buybackCents: number;
  /** Network fees set aside to buy back. */
  burnBudgetCents: number;
  burnedMicro: number;
  boughtBackMicro: number;
  /** Slashed stakes whose appeal is over, burned today out of the stakes. */
  slashedMicro: number;
  /** Of them those of fakes. */
  fakeSlashedMicro: number;
  /** Devices slashed on the day. */
  slashes: number;
  vaultBurnedMicro: number;
  /** What the reward vault kept of the schedule, or paid beyond it. */
  vaultInMicro: number;
  vaultOutMicro: number;
  paidMicro: number;
  stakedMicro: number;
  /** Change of the stake against the day before but for what is burned of it: one of them is 0. */
  stakeAddedMicro: number;
  stakeReturnedMicro: number;
  /** Stake the fleet needs. */
  requiredStakeMicro: number;
  /** Top-up to the suppliers' target, and what of it fees paid. */
  owedUsd: number;
  feeTopUpCents: number;
  sustainability: number;
  readonly rentUsd: Float64Array;
  /** By class, and of fake cards behind them. */
  readonly rewardMicro: Float64Array;
}

/** The incentive engine's own state. */
export interface IncentiveEngine {
  /** Row from which it runs; beyond the last row when it never does. */
  readonly fromRow: number;
  targetRoiMonths: number;
  /** 30-day average of the sustainability ratio, NaN before it runs. */
  ratioAverage: number;
}

/** Accounts of the day in whole cents, and the co-stakers' part of rewards and stakes in whole micro-IO. */
export interface Books {
  readonly coStakersOfRewards: number;
  readonly coStakersOfStakes: number;
  readonly coStakerMicro: WholeAmounts;
  readonly ownerReward: WholeAmounts;
  readonly coStakerReward: WholeAmounts;
  readonly ownStakeCost: WholeAmounts;
  readonly coStakeCost: WholeAmounts;
  readonly ownSlashCost: WholeAmounts;
  readonly coSlashCost: WholeAmounts;
  readonly runningCost: WholeAmounts;
  readonly sellingCost: WholeAmounts;
  readonly logCost: WholeAmounts;
  readonly cloudBill: WholeAmounts;
}

export interface IonetState {
  readonly values: IonetValues;
  readonly classes: DeviceColumns;
  readonly terms: JobTerms;
  readonly carried: CarriedLoad;
  readonly paid: PaidRows;
  /** By row, share of the spread of hired cards that the known start takes away: 1 at first, 0 in the end. */
  readonly knownPart: Float64Array;
  readonly interestPerDay: number;
  readonly uptime: Uptime;
  /**
   * By supplier type: share of newcomers, weight of today in the average return (one over the
   * patience in days, and the most that leaves in a day), normal turnover a day.
   */
  readonly mix: Float64Array;
  readonly exitMemory: Float64Array;
  readonly turnover: Float64Array;
  /** Weight of today in the newcomers' average return. */
  readonly entryMemory: number;
  readonly paths: IonetPaths;
  readonly reference: SupplierReference;
  readonly ledger: Ledger;
  readonly market: Market;
  /** Scratch of the daily mode. */
  readonly jobs: DayOfJobs;
  /** Of prices under the controller, in the daily mode. */
  readonly swings: PriceSwings;
  /** Of posted prices where some histories are full, in the daily mode. */
  readonly five: FiveHistories;
  /** Running jobs beyond the cards of fleets that shrank. */
  readonly overhang: Overhang;
  /** Of free cards for those that fail, in the daily mode. */
  readonly shortage: Shortage;
  readonly fleet: Fleet;
  readonly flows: Flows;
  readonly incentives: IncentiveEngine;
  readonly held: HeldStakes;
  readonly chain: Chain;
  readonly books: Books;
  readonly slashes: SlashRates;
  readonly slashed: SlashedStakes;
  readonly pools: Pools;
  readonly fakes: Fakes;
  /** Row from which mercenaries have nothing left to farm. */
  readonly seasonEndRow: number;
  /** Genesis unlocks up to the day before the start, whole micro-IO. */
  readonly unlockedBeforeMicro: number;
  /** Scratch: weights of the two pools, and what each class is owed; fake cards behind the classes. */
  readonly firstWeights: Float64Array;
  readonly secondWeights: Float64Array;
  readonly owedWeights: Float64Array;
}
