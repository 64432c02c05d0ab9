import type { NetworkEngine } from '../../core';
import { pow } from '../../core/math';
import { engine } from './engine';
import { mintAlpha } from './mechanisms/alpha-emission';
import { startFlowAverages } from './mechanisms/flow-average';
import { injectEmission } from './mechanisms/injection';
import { mintDay } from './mechanisms/mint';
import { updateMovingPrices } from './mechanisms/moving-price';
import { followObservedPrices } from './mechanisms/observed-prices';
import { payParticipants } from './mechanisms/participants';
import { updateUsualSales } from './mechanisms/reference-sales';
import { updateRootProportion } from './mechanisms/root-proportion';
import { tradeDay } from './mechanisms/trade';
import { SUBNET_SLOTS } from './members';
import type { Regime } from './rules/schedule';
import type { BittensorState } from './state';

const BLOCKS = 7200;
/** Blocks run at once, to save time: one by one the distances differ by less than 1e-5. */
const AT_ONCE = 4;
const STEPS = BLOCKS / AT_ONCE;
/** Weight of a block in the flow average, as on chain over 2^63: half is forgotten after 216,000 blocks. */
const BLOCK_GAIN = 29_597_889_189_277 / 9_223_372_036_854_775_808;
const FLOW_GAIN = 1 - pow(1 - BLOCK_GAIN, AT_ONCE);
const plain = engine as unknown as NetworkEngine;

/** The engine as it is, noting the shares of every day in `shares`. */
export const dailyEngine = (shares: Float64Array[]): NetworkEngine => ({
  ...plain,
  step(prepared, day, columns) {
    plain.step(prepared, day, columns);
    shares.push((prepared as BittensorState).subnets.shares.slice());
  },
});

/** The engine with every day in its 7,200 blocks, four at a time, trades included; notes each day's mean shares. */
export const nativeEngine = (shares: Float64Array[]): NetworkEngine => ({
  ...plain,
  step(prepared, day) {
    const state = prepared as BittensorState;
    const regime = state.regimes[day] as Regime;
    const { subnets, values } = state;
    for (let i = 0; i < subnets.started.length; i++) {
      if ((subnets.startOffset[i] as number) <= day) subnets.started[i] = subnets.eligible[i] = 1;
    }
    startFlowAverages(state);
    followObservedPrices(state, day);
    updateUsualSales(state, day);
    for (let i = 0; i < SUBNET_SLOTS; i++) {
      subnets.usualSales[i] = (subnets.usualSales[i] as number) / STEPS;
    }
    const { priceAdjustmentPerDay, movableShareOfFreeTao, stakeTransactionsPerDay } = values;
    const block: BittensorState = {
      ...state,
      values: {
        ...values,
        priceAdjustmentPerDay: priceAdjustmentPerDay / STEPS,
        movableShareOfFreeTao: movableShareOfFreeTao / STEPS,
        stakeTransactionsPerDay: stakeTransactionsPerDay / STEPS,
      },
      blocksPerDay: AT_ONCE,
    };
    const mean = new Float64Array(subnets.shares.length);
    for (let i = 0; i < STEPS; i++) runBlock(block, regime, state.rootPath[day] as number, mean);
    state.issuance = block.issuance;
    state.poolTotalTao = block.poolTotalTao;
    state.movingPriceSum = block.movingPriceSum;
    for (let i = 0; i < SUBNET_SLOTS; i++) {
      subnets.usualSales[i] = (subnets.usualSales[i] as number) * STEPS;
    }
    shares.push(mean);
  },
});

/** Some blocks in the chain's order. */
function runBlock(block: BittensorState, regime: Regime, rootTao: number, mean: Float64Array): void {
  const { subnets, values } = block;
  block.rootTao = rootTao;
  updateRootProportion(subnets.rootProportion, subnets.alphaIssued, values.taoWeight * rootTao);
  block.totals.sharedPart = regime.rule(subnets, subnets.shares) ? 1 : 0;
  mintDay(block, regime);
  mintAlpha(block);
  injectEmission(block, regime);
  payParticipants(block);
  tradeDay(block, block.inflowScale);
  averageFlows(block);
  block.movingPriceSum = updateMovingPrices(block, AT_ONCE);
  for (let i = 0; i < mean.length; i++) {
    mean[i] = (mean[i] as number) + (subnets.shares[i] as number) / STEPS;
  }
}

function averageFlows({ subnets }: BittensorState): void {
  const { userFlow, protocolFlow, flowStarted, price } = subnets;
  for (let i = 0; i < userFlow.length; i++) {
    if (flowStarted[i] === 0) continue;
    const rootSales = (subnets.rootAlpha[i] as number) * (price[i] as number);
    const user = ((subnets.tradeTao[i] as number) + rootSales) / AT_ONCE;
    const spent = (subnets.injectedTao[i] as number) + (subnets.chainBuyTao[i] as number);
    const protocol = (spent - rootSales) / AT_ONCE;
    userFlow[i] = (userFlow[i] as number) + (user - (userFlow[i] as number)) * FLOW_GAIN;
    protocolFlow[i] = (protocolFlow[i] as number) + (protocol - (protocolFlow[i] as number)) * FLOW_GAIN;
  }
}
