import type { NetworkEngine } from '../../core';
import { log } from '../../core/math';
import type { BittensorState } from './state';

export const MAX_TAO = 21_000_000;

/** The chain recycles the alpha it buys from 2025-11-04 to the end of May 2026; here: days 56 to 263. */
const RECYCLED_FROM = 56;
const RECYCLED_BEFORE = 264;

/**
 * The engine with a step that checks the ledger of every subnet each day and notes what is broken: alpha and TAO
 * reserves change by what was minted, traded and recycled, and the product tau^w2 alpha^w1 does not fall.
 */
export function watchSubnets(engine: NetworkEngine, broken: string[]): NetworkEngine {
  return {
    ...engine,
    step(prepared, day, columns) {
      const state = prepared as BittensorState;
      const before = snapshot(state);
      engine.step(prepared, day, columns);
      for (let i = 0; i < before.tao.length; i++) {
        // a slot that changed hands began anew: what becomes of its TAO is the flow diagram's law
        if (state.registrations.slot === i) continue;
        const laws = lawsOfSlot(state, before, i, day);
        for (const law of Object.keys(laws)) {
          if (laws[law] === false && broken.length < 5) broken.push(`${law}: subnet ${i + 1}, day ${day}`);
        }
      }
    },
  };
}

const snapshot = ({ subnets }: BittensorState) => ({
  tao: subnets.poolTao.slice(),
  alpha: subnets.poolAlpha.slice(),
  issued: subnets.alphaIssued.slice(),
});

function lawsOfSlot(
  state: BittensorState,
  before: ReturnType<typeof snapshot>,
  i: number,
  day: number,
): Record<string, boolean> {
  const { subnets, totals, values } = state;
  const at = (column: Float64Array) => column[i] as number;
  const close = (value: number, expected: number) => Math.abs(value - expected) <= 1e-9 * (1 + expected);

  const tao = at(before.tao) + at(subnets.injectedTao) + at(subnets.chainBuyTao) + at(subnets.tradeTao);
  const minted = at(subnets.alphaMinted);
  const afterOwner = minted * (1 - values.ownerCut);
  const burned = afterOwner * values.minerShareAfterOwner * at(subnets.minerBurned);
  const validators = afterOwner * (1 - values.minerShareAfterOwner);
  const rootRecycled = totals.rootPaid ? 0 : validators * at(subnets.rootProportion);
  const chainRecycled = day >= RECYCLED_FROM && day < RECYCLED_BEFORE ? at(subnets.boughtAlpha) : 0;
  const seats = state.focus?.slot === i ? state.focus.burnedAlpha : 0;
  const recycled = burned + rootRecycled + chainRecycled + seats;
  const issued = at(before.issued) + minted + at(subnets.injectedAlpha) - recycled;

  const weight = values.poolQuoteWeight;
  const product = (quote: number, base: number) => weight * log(quote) + (1 - weight) * log(base);
  const grown =
    product(at(subnets.poolTao), at(subnets.poolAlpha)) - product(at(before.tao), at(before.alpha));
  return {
    'TAO of the pool is accounted for': close(at(subnets.poolTao), tao),
    'alpha is accounted for': close(at(subnets.alphaIssued), issued),
    'alpha stays below its cap': at(subnets.alphaIssued) <= MAX_TAO,
    'the product does not fall': grown >= -1e-10,
    'reserves and prices are positive':
      at(subnets.poolTao) > 0 && at(subnets.poolAlpha) > 0 && at(subnets.price) > 0,
    'nothing is negative': at(subnets.alphaOutside) >= 0 && at(subnets.movingPrice) >= 0,
  };
}
