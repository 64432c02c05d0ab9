import { UNITS, UNITS_OF_U16, UNITS_UP } from './chain-bonds';
import { cellOf, CELLS_PER_ROW, rowCells, rowUids } from './row-cells';
import type { YumaWorkspace } from './workspace';

const PER_UNIT = 1 / UNITS;
const OF_U16 = UNITS_OF_U16;
const RAISED = UNITS_UP;
const ROW = CELLS_PER_ROW;
const CELLS = rowCells;
const UIDS = rowUids;
const STAKE = cellOf('stake');
const TRUST = cellOf('trust');
const EARNED = cellOf('earned');
const LIMIT = cellOf('limit');
const WEIGHT = cellOf('weight');

/**
 * As `judgeColumn` with every weight, product and interpolation rounded down to 2⁻³² as on the chain: where ranks are next
 * to nothing, or bonds move by little, that decides what they are. What bonds are bought with is left in such units, times stake for
 * bonds that are shares.
 */
export function judgeRounded(
  { rowCount, columnSums }: YumaWorkspace,
  median: number,
  penalty: number,
  byStake: boolean,
): void {
  const most = Math.floor(median * RAISED);
  let before = 0;
  let after = 0;
  let bought = 0;
  for (let r = 0, at = ROW; r < rowCount; r++, at += ROW) {
    const weight = Math.floor((CELLS[at + WEIGHT] as number) * RAISED);
    const stake = CELLS[at + STAKE] as number;
    const kept = weight < most ? weight : most;
    const mixed = weight + Math.floor((kept - weight) * penalty);
    const ranked = Math.floor(kept * stake);
    before += Math.floor(weight * stake);
    after += ranked;
    CELLS[at + TRUST] = (CELLS[at + TRUST] as number) + kept * PER_UNIT;
    const buying = byStake ? Math.floor(mixed * stake) : mixed;
    CELLS[at + WEIGHT] = buying;
    bought += buying;
  }
  columnSums.before = before * PER_UNIT;
  columnSums.after = after * PER_UNIT;
  columnSums.bought = bought;
}

/** As `shareColumn` with every product and quotient rounded down to 2⁻³² as on the chain. */
export function shareRounded(
  { rowCount, columnSums }: YumaWorkspace,
  stored: Uint16Array,
  start: number,
  rate: number,
  rank: number,
): void {
  const { bought, held: heldSum } = columnSums;
  const ofBought = bought > 0 ? RAISED / bought : 0;
  const ofHeld = heldSum > 0 ? RAISED / heldSum : 0;
  const rest = 1 - rate;
  let largest = 0;
  let sum = 0;
  for (let r = 0, at = ROW; r < rowCount; r++, at += ROW) {
    const buying = Math.floor(ofBought * (CELLS[at + WEIGHT] as number));
    const held = Math.floor(ofHeld * (stored[start + (UIDS[r] as number)] as number));
    const bond = Math.floor(rate * buying) + Math.floor(rest * held);
    CELLS[at + WEIGHT] = bond;
    sum += bond;
    if (bond > largest) largest = bond;
  }
  const ofSum = sum > 0 ? RAISED / sum : 0;
  const most = Math.floor(ofSum * largest);
  const ofMost = most > 0 ? RAISED / most : 0;
  const worth = PER_UNIT * rank;
  for (let r = 0, at = ROW; r < rowCount; r++, at += ROW) {
    const share = Math.floor(ofSum * (CELLS[at + WEIGHT] as number));
    CELLS[at + EARNED] = (CELLS[at + EARNED] as number) + share * worth;
    const bond = Math.floor(ofMost * share) * PER_UNIT;
    stored[start + (UIDS[r] as number)] = bond * (CELLS[at + LIMIT] as number);
  }
}

/** Yuma 3: bonds move to the weights, rounded as `chain-bonds.ts` says, and earn by their shares of the column. */
export function followColumn(
  { rowCount, columnSums }: YumaWorkspace,
  stored: Uint16Array,
  start: number,
  rate: number,
  rank: number,
): void {
  const keep = columnSums.held > 0 ? 1 - rate : 0;
  let sum = 0;
  for (let r = 0, at = ROW; r < rowCount; r++, at += ROW) {
    const place = start + (UIDS[r] as number);
    const held = Math.floor(OF_U16 * (stored[place] as number));
    const bond = Math.floor(rate * (CELLS[at + WEIGHT] as number)) + Math.floor(keep * held);
    CELLS[at + WEIGHT] = bond;
    stored[place] = bond * ((CELLS[at + LIMIT] as number) * PER_UNIT);
    sum += bond;
  }
  const worth = sum > 0 ? rank / sum : 0;
  const end = ROW * rowCount;
  for (let at = ROW; at <= end; at += ROW) {
    CELLS[at + EARNED] = (CELLS[at + EARNED] as number) + (CELLS[at + WEIGHT] as number) * worth;
  }
}
