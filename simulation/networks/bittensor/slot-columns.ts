import { SUBNET_SLOTS } from './members';

/** What is kept and computed for every subnet slot; `state.ts` says what each column holds. */
const names = [
  'startOffset',
  'ageBlocks',
  'poolTao',
  'poolAlpha',
  'alphaOutside',
  'alphaOfProtocol',
  'alphaIssued',
  'alphaReward',
  'nextAlphaHalving',
  'usualSales',
  'price',
  'movingPrice',
  'minerBurned',
  'rootProportion',
  'userFlow',
  'protocolFlow',
  'shares',
  'supportedPrice',
  'attraction',
  'miners',
  'scratch',
  'alphaMinted',
  'injectedTao',
  'injectedAlpha',
  'chainBuyTao',
  'boughtAlpha',
  'minerAlpha',
  'stakerAlpha',
  'rootAlpha',
  'rootSoldTao',
  'soldAlpha',
  'tradeTao',
  'assumedUserFlow',
  'assumedRootSales',
  'meanShares',
] as const;

export type SlotColumn = (typeof names)[number];
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
  const view = (name: SlotColumn) => cells.subarray(startOf(name), startOf(name) + SUBNET_SLOTS);
  const columns = Object.fromEntries(names.map((name) => [name, view(name)])) as SlotColumns;
  // built key by key, V8 keeps the object as a hash table; its copy has fixed slots and is read faster
  return { cells, columns: { ...columns } };
}
