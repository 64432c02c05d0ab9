import type { ParameterValues, WorldPaths } from '../../core';
import { SUBNET_SLOTS } from './members';
import type { parameters } from './parameters';
import type { Regime } from './rules/schedule';
import type { ShareInputs } from './rules/share-rule';

export type BittensorValues = ParameterValues<typeof parameters>;

/** The subnets, one entry a slot (netuid 1 first). TAO and alpha in whole tokens, flows in TAO per block. */
export interface Subnets extends ShareInputs {
  /** 1 once the start call was made. */
  readonly started: Uint8Array;
  /** Day offset of the start call. */
  readonly startOffset: Float64Array;
  /** 1 where governance leaves TAO emission on. */
  readonly emissionEnabled: Uint8Array;
  /** 1 once the flow averages run. */
  readonly flowStarted: Uint8Array;
  readonly ageBlocks: Float64Array;
  readonly poolTao: Float64Array;
  readonly poolAlpha: Float64Array;
  /** Alpha held by people. */
  readonly alphaOutside: Float64Array;
  /** Alpha the chain bought and holds. */
  readonly alphaOfProtocol: Float64Array;
  /** All alpha in existence: the number that sets root proportion and alpha halving. */
  readonly alphaIssued: Float64Array;
  /** Alpha a block mints for participants, and the issuance at which it halves next. */
  readonly alphaReward: Float64Array;
  readonly nextAlphaHalving: Float64Array;
  /** Alpha participants sell in a day at the default sell shares. */
  readonly usualSales: Float64Array;
  /** Spot price, TAO per alpha. */
  readonly price: Float64Array;
  readonly shares: Float64Array;
  /** Price that the inflow supports at the reference sales, from observations; and its multiplier. */
  readonly supportedPrice: Float64Array;
  readonly attraction: Float64Array;
  readonly miners: Float64Array;
}

/** What one day does to a subnet, one entry a slot; overwritten every day. */
export interface SubnetDay {
  /** Alpha minted for participants. */
  readonly alphaMinted: Float64Array;
  readonly injectedTao: Float64Array;
  readonly injectedAlpha: Float64Array;
  readonly chainBuyTao: Float64Array;
  readonly boughtAlpha: Float64Array;
  readonly minerAlpha: Float64Array;
  readonly stakerAlpha: Float64Array;
  readonly rootAlpha: Float64Array;
  /** Alpha participants sell, root included. */
  readonly soldAlpha: Float64Array;
  /** TAO that trades bring into the pool, net. */
  readonly tradeTao: Float64Array;
  /** What the steps of a flow rule assumed, TAO per block: see `flowShares`. And the sum of their shares. */
  readonly assumedUserFlow: Float64Array;
  readonly assumedRootSales: Float64Array;
  readonly meanShares: Float64Array;
  assumedEmission: number;
}

/** Totals of a day, TAO unless said otherwise; overwritten every day. */
export interface DayTotals {
  mintedTao: number;
  recycledTao: number;
  /** Part of `recycledTao` people paid: registrations, locks, fees. */
  paidTao: number;
  swapFeesTao: number;
  rootPaid: boolean;
  joins: number;
  exits: number;
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
  readonly knots: readonly { readonly day: number; readonly prices: readonly number[] }[];
  /** Staking inflow over the inflow that reproduces observed prices. */
  readonly inflowScale: number;
  readonly subnets: Subnets & { gateRank: number };
  readonly today: SubnetDay;
  readonly totals: DayTotals;
  issuance: number;
  rootTao: number;
  /** TAO in all pools. */
  poolTotalTao: number;
}

/** A zeroed array with one entry a slot. */
export const perSlot = (): Float64Array => new Float64Array(SUBNET_SLOTS);
