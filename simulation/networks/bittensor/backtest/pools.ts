import { parseDate, type BacktestRow, type NetworkEngine } from '../../../core';
import { initialSubnets, observedAlphaPrices } from '../data/initial-subnets';
import { observedPools } from '../data/observed-pools';
import type { BittensorState } from '../state';

/**
 * Slots whose pool cannot be that of the start: √(TAO × alpha) of a pool of even weights, which is TAO / √price, grows with
 * what is injected and never falls by a trade, and theirs is smaller. They were dissolved and began again. More may
 * have, and have grown past it since.
 */
function slotsBegunAgain(): ReadonlySet<number> {
  const prices: readonly number[] = observedAlphaPrices.at(-1)?.prices ?? [];
  const slots = new Set<number>();
  observedPools.tao.forEach((tao, slot) => {
    const before = (initialSubnets.poolTao[slot] ?? 0) * (initialSubnets.poolAlpha[slot] ?? 0);
    if ((tao * tao) / (prices[slot] ?? 1) < before) slots.add(slot);
  });
  return slots;
}

/** Notes the TAO of every pool at the end of the day of the observed ones. */
export function watchPools(engine: NetworkEngine, startDay: number, pools: Float64Array): NetworkEngine {
  const observed = parseDate(observedPools.date) - startDay;
  return {
    ...engine,
    step(state, day, columns) {
      engine.step(state, day, columns);
      if (day === observed) pools.set((state as BittensorState).subnets.poolTao);
    },
  };
}

/** Where TAO in pools differs: slots that began again, which no slot does in the default run, and all others. */
export function* poolRows(label: string, pools: Float64Array): Iterable<BacktestRow> {
  const begunAgain = slotsBegunAgain();
  const sum = (tao: ArrayLike<number>, isNew: boolean) =>
    Array.from(tao).reduce((total, own, slot) => (begunAgain.has(slot) === isNew ? total + own : total), 0);
  const row = (name: string, isNew: boolean): BacktestRow => ({
    name: `${label}: poolTao of ${name}`,
    date: observedPools.date,
    unit: 'TAO',
    modelled: sum(pools, isNew),
    actual: sum(observedPools.tao, isNew),
  });
  yield row(`the ${begunAgain.size} slots whose pool was dissolved since`, true);
  yield row(`the other ${pools.length - begunAgain.size}`, false);
}
