import { SUBNET_SLOTS } from './members';

/**
 * What is kept and computed for every subnet slot, each column from `next`; `state.ts` says what it holds. Written out, because
 * objects built key by key or spread from others change their shape in V8 after some runs, and what was compiled for the
 * shape before is thrown away.
 */
const columnsFrom = <T>(next: () => T) => ({
  startOffset: next(),
  ageBlocks: next(),
  poolTao: next(),
  poolAlpha: next(),
  alphaOutside: next(),
  alphaOfProtocol: next(),
  alphaIssued: next(),
  alphaReward: next(),
  nextAlphaHalving: next(),
  usualSales: next(),
  price: next(),
  movingPrice: next(),
  minerBurned: next(),
  rootProportion: next(),
  userFlow: next(),
  protocolFlow: next(),
  shares: next(),
  supportedPrice: next(),
  attraction: next(),
  miners: next(),
  scratch: next(),
  alphaMinted: next(),
  injectedTao: next(),
  injectedAlpha: next(),
  chainBuyTao: next(),
  boughtAlpha: next(),
  minerAlpha: next(),
  stakerAlpha: next(),
  rootAlpha: next(),
  rootSoldTao: next(),
  soldAlpha: next(),
  tradeTao: next(),
  assumedUserFlow: next(),
  assumedRootSales: next(),
  meanShares: next(),
});

const names = Object.keys(columnsFrom(() => 0));

export type SlotColumn = keyof ReturnType<typeof columnsFrom>;
export type SlotColumns = Readonly<Record<SlotColumn, Float64Array>>;

/** A cache line more than the slots: columns a power of two apart would evict each other from the cache. */
const STRIDE = SUBNET_SLOTS + 8;

/**
 * Position of a column's first slot in the cells. The loops of a day read `cells[POOL_TAO + i]`, one array for all
 * columns: with an array for each they spend half their time on finding the arrays.
 */
export const startOf = (name: SlotColumn): number => names.indexOf(name) * STRIDE;

/** All columns in one array, zeroed, and each column as a view of it. */
export function createSlots(): { readonly cells: Float64Array; readonly columns: SlotColumns } {
  const cells = new Float64Array(names.length * STRIDE);
  let start = -STRIDE;
  const next = () => {
    start += STRIDE;
    return cells.subarray(start, start + SUBNET_SLOTS);
  };
  return { cells, columns: columnsFrom(next) };
}
