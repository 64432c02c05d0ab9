import type { NetworkColumns } from '../../core';
import { runFocus } from './focus/focus';
import { mintAlpha } from './mechanisms/alpha-emission';
import { correctFlowAverages, flowShares, startFlowAverages } from './mechanisms/flow-average';
import { injectEmission } from './mechanisms/injection';
import { moveMiners } from './mechanisms/miners';
import { mintDay } from './mechanisms/mint';
import { updateMovingPrices } from './mechanisms/moving-price';
import { followObservedPrices } from './mechanisms/observed-prices';
import { payParticipants } from './mechanisms/participants';
import { updateUsualSales } from './mechanisms/reference-sales';
import { updateRootProportion } from './mechanisms/root-proportion';
import { inflowLeft, registerSubnets } from './mechanisms/subnet-registration';
import { tradeDay } from './mechanisms/trade';
import type { metrics } from './metrics';
import { parameters } from './parameters';
import type { Regime } from './rules/schedule';
import type { BittensorState } from './state';
import { writeRow } from './write-row';

/**
 * One day in the order of a block (Subtensor `coinbase/block_step.rs`): shares from yesterday's moving prices and
 * flows, minting, injection and chain buys, alpha to participants, then trades, and averages last.
 * Row `day` is the state at the end of the day.
 */
export function step(state: BittensorState, day: number, columns: NetworkColumns<typeof metrics>): void {
  const { totals, blocksPerDay } = state;
  const regime = state.regimes[day] as Regime;
  registerSubnets(state, day);
  openDay(state, day, regime);
  totals.sharedPart = shareEmission(state, regime);
  mintDay(state, regime);
  mintAlpha(state);
  injectEmission(state, regime);
  payParticipants(state);
  runFocus(state, day);
  followObservedPrices(state, day);
  updateUsualSales(state, day);
  tradeDay(state, (state.inflowScale + buybackScale(state, day)) * inflowLeft(state));
  if (regime.flowSteps > 0) correctFlowAverages(state);
  state.movingPriceSum = updateMovingPrices(state, blocksPerDay);
  state.rootTao = rootStake(state, day);
  moveMiners(state, day);
  writeRow(state, day, columns);
}

/** Writes the shares of the day and returns the part of it in which something is emitted. */
function shareEmission(state: BittensorState, regime: Regime): number {
  if (regime.flowSteps > 0) return flowShares(state, regime);
  return regime.rule(state.subnets, state.subnets.shares) ? 1 : 0;
}

function openDay(state: BittensorState, day: number, regime: Regime): void {
  const { subnets, values } = state;
  if (day <= state.lastChangeOfEligibility) updateEligibility(state, day);
  if (regime.flowSteps > 0) startFlowAverages(state);
  subnets.gateRank = regime.gateByRank ? values.hillGateRank : 0;
  state.rootTao = rootStake(state, day);
  updateRootProportion(subnets.rootProportion, subnets.alphaIssued, values.taoWeight * state.rootTao);
}

function updateEligibility(state: BittensorState, day: number): void {
  const { subnets, flagsFrom } = state;
  const { started, startOffset, eligible, emissionEnabled } = subnets;
  let running = 0;
  const flagsCount = day >= flagsFrom;
  for (let i = 0; i < started.length; i++) {
    if ((startOffset[i] as number) <= day) started[i] = 1;
    running += started[i] as number;
    eligible[i] = flagsCount
      ? (started[i] as number) * (emissionEnabled[i] as number)
      : (started[i] as number);
  }
  state.runningSubnets = running;
}

/** Root stake of the day: its path, as far as TAO outside pools allows. */
function rootStake(state: BittensorState, day: number): number {
  return Math.max(0, Math.min(state.rootPath[day] as number, state.issuance - state.poolTotalTao));
}

/** What owners buy from user revenue, as a multiple of the reference staking inflow. */
function buybackScale({ values, world, taoPriceUsd }: BittensorState, day: number): number {
  const spentUsd = values.externalDemandUsdPerDay * (world.aiDemand[day] as number) * values.buybackShare;
  return spentUsd / (taoPriceUsd[day] as number) / parameters.stakingInflowTaoPerDay.default;
}
