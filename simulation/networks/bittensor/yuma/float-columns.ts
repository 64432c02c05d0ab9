import type { Arithmetic } from './arithmetic';
import { UNITS, UNITS_OF_U16 } from './chain-bonds';

type ColumnSteps = Pick<Arithmetic, 'takeWeights' | 'judge' | 'shareBonds' | 'followWeights' | 'earn'>;

/** What an epoch does to a column in float64, as few passes over it as the sums in between allow. */
export const floatColumns: ColumnSteps = {
  takeWeights({ rows, rowCount, rowSums, weights }, start, raw, rawStart) {
    let largest = 0;
    for (let r = 0; r < rowCount; r++) {
      const weight = (raw[rawStart + (rows[r] as number)] as number) * (rowSums[r] as number);
      weights[start + r] = weight;
      if (weight > largest) largest = weight;
    }
    return largest;
  },

  judge({ rowCount, rowStake, rowTrust, weights, rankSums }, start, most, penalty) {
    const isFull = penalty === 1;
    let before = 0;
    let after = 0;
    for (let r = 0; r < rowCount; r++) {
      const weight = weights[start + r] as number;
      const stake = rowStake[r] as number;
      const kept = weight < most ? weight : most;
      before += stake * weight;
      after += stake * kept;
      rowTrust[r] = (rowTrust[r] as number) + kept;
      weights[start + r] = isFull ? kept : weight + penalty * (kept - weight);
    }
    rankSums[0] = before;
    rankSums[1] = after;
  },

  shareBonds(
    { rows, rowCount, rowStake, rowDividends, rowLimits, weights, bonds },
    start,
    stored,
    storedStart,
    rate,
    incentive,
    isNew,
  ) {
    let heldSum = 0;
    let boughtSum = 0;
    for (let r = 0; r < rowCount; r++) {
      heldSum += stored[storedStart + (rows[r] as number)] as number;
      boughtSum += (weights[start + r] as number) * (rowStake[r] as number);
    }
    if (isNew) heldSum = 0;
    const total = (heldSum > 0 ? 1 - rate : 0) + (boughtSum > 0 ? rate : 0);
    const keep = heldSum > 0 && total > 0 ? (1 - rate) / (heldSum * total) : 0;
    const buy = boughtSum > 0 && total > 0 ? rate / (boughtSum * total) : 0;
    let largest = 0;
    for (let r = 0; r < rowCount; r++) {
      const bought = (weights[start + r] as number) * (rowStake[r] as number);
      const bond = buy * bought + keep * (stored[storedStart + (rows[r] as number)] as number);
      bonds[r] = bond;
      rowDividends[r] = (rowDividends[r] as number) + bond * incentive;
      if (bond > largest) largest = bond;
    }
    const scale = largest > 0 ? 1 / largest : 0;
    for (let r = 0; r < rowCount; r++) {
      const bond = bonds[r] as number;
      const limit = rowLimits[r] as number;
      stored[storedStart + (rows[r] as number)] =
        bond < largest ? bond * scale * limit : scale > 0 ? limit : 0;
    }
  },

  followWeights({ rows, rowCount, rowLimits, weights, bonds }, start, stored, storedStart, rate, isNew) {
    const buy = rate * UNITS;
    const keep = isNew ? 0 : (1 - rate) * UNITS_OF_U16;
    let sum = 0;
    for (let r = 0; r < rowCount; r++) {
      const at = storedStart + (rows[r] as number);
      const bond = Math.floor(buy * (weights[start + r] as number) + keep * (stored[at] as number));
      bonds[r] = bond;
      stored[at] = (bond / UNITS) * (rowLimits[r] as number);
      sum += bond;
    }
    return sum;
  },

  earn({ rowCount, rowDividends, bonds }, sum, incentive) {
    const scale = incentive / sum;
    for (let r = 0; r < rowCount; r++) {
      rowDividends[r] = (rowDividends[r] as number) + (bonds[r] as number) * scale;
    }
  },
};
