import { expect, test } from 'vitest';
import { resolveScenario, simulateNetwork, type NetworkEngine } from '../../core';
import { engine } from './engine';
import { bittensor } from './index';
import type { BittensorState } from './state';

/** No sales, no stakers' trades, no root: what is left is emission, injection and moving prices. */
const coinbaseOnly = {
  'bittensor.minerSellShare': 0,
  'bittensor.ownerSellShare': 0,
  'bittensor.stakerSellShare': 0,
  'bittensor.priceAdjustmentPerDay': 0,
  'bittensor.taoWeight': 0,
  'bittensor.blockSeconds': 12,
  'bittensor.emissionRule': 'price-ema',
};
const BLOCKS = 7200;

/** One day block by block as the chain does it: shares, injection, then moving prices. */
function blockByBlock(state: BittensorState, capAlpha: boolean) {
  const { poolTao, poolAlpha, movingPrice, ageBlocks } = state.subnets;
  const tau = poolTao.slice();
  const alpha = poolAlpha.slice();
  const moving = movingPrice.slice();
  const running = [...tau.keys()].filter((i) => state.subnets.startOffset[i] === 0);
  for (let block = 1; block <= BLOCKS; block++) {
    const total = running.reduce((sum, i) => sum + (moving[i] as number), 0);
    for (const i of running) {
      const emission = (moving[i] as number) / total;
      const price = (tau[i] as number) / (alpha[i] as number);
      const minted = Math.min(emission / price, 1);
      const injected = capAlpha ? minted * price : emission;
      tau[i] = (tau[i] as number) + injected;
      alpha[i] = (alpha[i] as number) + minted;
      if (capAlpha) {
        const k = (tau[i] as number) * (alpha[i] as number);
        tau[i] = (tau[i] as number) + emission - injected;
        alpha[i] = k / (tau[i] as number);
      }
      const age = (ageBlocks[i] as number) + block;
      const spot = Math.min((tau[i] as number) / (alpha[i] as number), 1);
      moving[i] = (moving[i] as number) + (spot - (moving[i] as number)) * 3e-6 * (age / (age + 201_600));
    }
  }
  return { tau, alpha, moving, running };
}

test.each([
  ['all', false],
  ['alpha-emission', true],
] as const)('a day is its 7,200 blocks (injection %s)', (injection, capAlpha) => {
  const { scenario, issues } = resolveScenario([bittensor], [], {
    days: 1,
    set: { ...coinbaseOnly, 'bittensor.injectionRule': injection },
  });
  expect(issues).toEqual([]);
  let native: ReturnType<typeof blockByBlock> | undefined;
  let daily: BittensorState['subnets'] | undefined;
  simulateNetwork(
    {
      ...(engine as unknown as NetworkEngine),
      step(state, day, columns) {
        native = blockByBlock(state as BittensorState, capAlpha);
        engine.step(state as BittensorState, day, columns as never);
        daily = (state as BittensorState).subnets;
      },
    },
    scenario,
  );
  expect(native?.running.length).toBe(118);
  let difference = 0;
  for (const i of native?.running ?? []) {
    const error = (value: Float64Array | undefined, real: Float64Array | undefined) =>
      Math.abs((value?.[i] as number) / (real?.[i] as number) - 1);
    difference += Math.abs((daily?.poolTao[i] as number) - (native?.tau[i] as number));
    // shares are those of midnight: only subnets in their first weeks, whose moving price doubles, notice
    expect(error(daily?.poolTao, native?.tau), `TAO of subnet ${i + 1}`).toBeLessThan(0.01);
    expect(error(daily?.poolAlpha, native?.alpha), `alpha of subnet ${i + 1}`).toBeLessThan(0.01);
    expect(error(daily?.movingPrice, native?.moving), `moving price of subnet ${i + 1}`).toBeLessThan(2e-3);
  }
  expect(difference).toBeLessThan(0.01 * BLOCKS);
});
