import type { NetworkEngine } from '../../core';
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

export const BLOCKS = 7200;
/** Weight of a block in the flow average, as on chain over 2^63: half is forgotten after 216,000 blocks. */
const FLOW_GAIN = 29_597_889_189_277 / 9_223_372_036_854_775_808;
const plain = engine as unknown as NetworkEngine;

/** The engine as it is, noting the shares of every day in `shares`. */
export const dailyEngine = (shares: Float64Array[]): NetworkEngine => ({
  ...plain,
  step(prepared, day, columns) {
    plain.step(prepared, day, columns);
    shares.push((prepared as BittensorState).subnets.shares.slice());
  },
});

/** The engine with every day in 7,200 blocks, trades included; notes each day's mean shares. */
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
      subnets.usualSales[i] = (subnets.usualSales[i] as number) / BLOCKS;
    }
    const { priceAdjustmentPerDay, movableShareOfFreeTao } = values;
    const block: BittensorState = {
      ...state,
      values: {
        ...values,
        priceAdjustmentPerDay: priceAdjustmentPerDay / BLOCKS,
        movableShareOfFreeTao: movableShareOfFreeTao / BLOCKS,
      },
      blocksPerDay: 1,
    };
    const mean = new Float64Array(subnets.shares.length);
    for (let i = 0; i < BLOCKS; i++) runBlock(block, regime, state.rootPath[day] as number, mean);
    state.issuance = block.issuance;
    state.poolTotalTao = block.poolTotalTao;
    state.movingPriceSum = block.movingPriceSum;
    for (let i = 0; i < SUBNET_SLOTS; i++) {
      subnets.usualSales[i] = (subnets.usualSales[i] as number) * BLOCKS;
    }
    shares.push(mean);
  },
});

/** One block in the chain's order. */
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
  block.movingPriceSum = updateMovingPrices(block, 1);
  for (let i = 0; i < mean.length; i++) {
    mean[i] = (mean[i] as number) + (subnets.shares[i] as number) / BLOCKS;
  }
}

function averageFlows({ subnets }: BittensorState): void {
  const { userFlow, protocolFlow, flowStarted, price } = subnets;
  for (let i = 0; i < userFlow.length; i++) {
    if (flowStarted[i] === 0) continue;
    const rootSales = (subnets.rootAlpha[i] as number) * (price[i] as number);
    const user = (subnets.tradeTao[i] as number) + rootSales;
    const protocol = (subnets.injectedTao[i] as number) + (subnets.chainBuyTao[i] as number) - rootSales;
    userFlow[i] = (userFlow[i] as number) + (user - (userFlow[i] as number)) * FLOW_GAIN;
    protocolFlow[i] = (protocolFlow[i] as number) + (protocol - (protocolFlow[i] as number)) * FLOW_GAIN;
  }
}
