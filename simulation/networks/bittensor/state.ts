import type { ParameterValues, RandomStream, WorldPaths } from '../../core';
import type { parameters } from './parameters';
import type { Regime } from './rules/schedule';
import type { ShareInputs } from './rules/share-rule';
import type { Focus } from './focus/focus';
import type { SlotColumns } from './slot-columns';

export type BittensorValues = ParameterValues<typeof parameters>;

/**
 * The subnets, one entry a slot (netuid 1 first). TAO and alpha in whole tokens, flows in TAO per block. The columns
 * of `slot-columns.ts` that last from day to day:
 *
 * - `startOffset`: day of the start call; `ageBlocks` since it.
 * - `poolTao`, `poolAlpha`: reserves; `price`: spot price, TAO per alpha; `movingPrice`.
 * - `alphaOutside`: alpha held by people; `alphaOfProtocol`: alpha the chain bought and holds; `alphaIssued`: all of
 *   it, the number that sets root proportion and alpha halving.
 * - `alphaReward`: alpha a block mints for participants; `nextAlphaHalving`: the issuance at which it halves.
 * - `usualSales`: alpha participants sell in a day at the default sell shares.
 * - `supportedPrice`, `attraction`: price that the inflow supports at these sales, from observations, of a newcomer what
 *   was drawn; its multiplier.
 * - `shares`: of the day's emission; `miners`: how many are at work.
 *
 * Overwritten every day:
 *
 * - `alphaMinted` for participants; of it `minerAlpha`, `stakerAlpha`, `rootAlpha`; `soldAlpha`: what they sell, root
 *   included.
 * - `injectedTao`, `injectedAlpha`, `chainBuyTao`, `boughtAlpha`: what the emission does to the pool.
 * - `tradeTao`: TAO that trades bring into the pool, net; `rootSoldTao`: what the pool pays for the day's `rootAlpha`.
 * - `assumedUserFlow`, `assumedRootSales`, `meanShares`: what the steps of a flow rule assumed, TAO per block, and the
 *   sum of their shares; see `flowShares`.
 */
export interface Subnets extends ShareInputs, SlotColumns {
  /** 1 once the start call was made. */
  readonly started: Uint8Array;
  /** 1 where governance leaves TAO emission on. */
  readonly emissionEnabled: Uint8Array;
  /** 1 once the flow averages run. */
  readonly flowStarted: Uint8Array;
}

/** Totals of a day, TAO unless said otherwise; overwritten every day. */
export interface DayTotals {
  /** Part of the day in which the rule gave shares: the rest of what is minted is recycled. */
  sharedPart: number;
  mintedTao: number;
  recycledTao: number;
  /** Part of `recycledTao` people paid: registrations, locks, fees. */
  paidTao: number;
  /** What entered pools beside new alpha, and what bought alpha from them. */
  injectedTao: number;
  chainBuysTao: number;
  /** Of running subnets: sum of their prices, and at these what was minted for participants, stakers' part of it, and all alpha held. */
  alphaPrices: number;
  mintedValueTao: number;
  stakersValueTao: number;
  heldValueTao: number;
  /** What root's dividends are sold for. */
  rootSoldTao: number;
  /** Net inflows of users into pools, and net outflows. */
  stakedTao: number;
  takenOutTao: number;
  /** Miners at work, and what they earn. */
  miners: number;
  minersPaidTao: number;
  swapFeesTao: number;
  rootPaid: boolean;
  joins: number;
  exits: number;
  /** TAO a block that the steps of a flow rule assumed. */
  assumedEmission: number;
}

/** Registrations of new subnets; TAO of the day. */
export interface SubnetRegistrations {
  /** Subnets registered so far, and those that wait for a slot or the lock, with the part of the next one. */
  count: number;
  waiting: number;
  /** By slot: attraction × usual sales of the subnet that was there at first, once it has been replaced. */
  readonly former: Float64Array;
  /** By slot: 1 once its first subnet has been replaced. From then on its observed prices are of nobody at work. */
  readonly isReplaced: Uint8Array;
  /** By slot: the observed price, which goes on as a measure of what stakers bring to all subnets together. */
  readonly observedPrice: Float64Array;
  lastLockTao: number;
  blocksSinceLock: number;
  /** The slot replaced on the day, −1 for none. */
  slot: number;
  /** From the lock into the new pool, out of the old pool to holders, and recycled of the lock. */
  newPoolTao: number;
  paidOutTao: number;
  recycledTao: number;
}

export interface BittensorState {
  readonly values: BittensorValues;
  readonly world: WorldPaths;
  readonly regimes: readonly Regime[];
  readonly taoPriceUsd: Float64Array;
  readonly rootPath: Float64Array;
  readonly blocksPerDay: number;
  /** (1 − g)^blocksPerDay of the flow average. */
  readonly flowKeep: number;
  /** The same over a step of the flow rule and of the net flow rule. */
  readonly flowStepKeep: number;
  readonly netFlowStepKeep: number;
  /** First day on which disabled emission counts; never when observations are not followed. */
  readonly flagsFrom: number;
  /** Subnets that made their start call. */
  runningSubnets: number;
  /** Last day on which a subnet starts or flags begin to count. */
  lastChangeOfEligibility: number;
  readonly knots: readonly { readonly day: number; readonly prices: readonly number[] }[];
  /** Staking inflow over the inflow that reproduces observed prices. */
  readonly inflowScale: number;
  readonly subnets: Subnets & { gateRank: number };
  /** All columns of the subnets in one array: what the loops of a day work on. */
  readonly cells: Float64Array;
  /** The same by column. */
  readonly columns: readonly Float64Array[];
  readonly registrations: SubnetRegistrations;
  /** What newcomers are drawn from. */
  readonly newcomers: RandomStream;
  readonly totals: DayTotals;
  /** The subnet whose nodes are simulated, if any. */
  readonly focus: Focus | undefined;
  issuance: number;
  rootTao: number;
  /** TAO in all pools. */
  poolTotalTao: number;
  /** Sum of all moving prices. */
  movingPriceSum: number;
}
