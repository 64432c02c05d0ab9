import type { Arithmetic } from './arithmetic';
import { UNITS, UNITS_OF_U16, UNITS_UP } from './chain-bonds';
import { fixedColumns } from './fixed-columns';

const PER_UNIT = 1 / UNITS;

type ColumnSteps = Pick<Arithmetic, 'takeWeights' | 'judge' | 'shareBonds' | 'followWeights' | 'earn'>;

/** What an epoch does to a column in float64, rounded down to 2⁻³² where the chain rounds. */
export const floatColumns: ColumnSteps = {
  takeWeights({ rows, rowCount, rowSums, weights }, start, raw, rawStart) {
    let largest = 0;
    for (let r = 0; r < rowCount; r++) {
      const share = (raw[rawStart + (rows[r] as number)] as number) * (rowSums[r] as number);
      const weight = Math.floor(share * UNITS_UP) * PER_UNIT;
      weights[start + r] = weight;
      if (weight > largest) largest = weight;
    }
    return largest;
  },

  judge({ rowCount, rowStake, rowTrust, weights, rankSums }, start, most, penalty) {
    let before = 0;
    let after = 0;
    for (let r = 0; r < rowCount; r++) {
      const weight = weights[start + r] as number;
      const stake = (rowStake[r] as number) * UNITS;
      const kept = weight < most ? weight : most;
      before += Math.floor(stake * weight);
      after += Math.floor(stake * kept);
      rowTrust[r] = (rowTrust[r] as number) + kept;
      weights[start + r] = weight + Math.floor(penalty * (kept - weight) * UNITS) * PER_UNIT;
    }
    rankSums[0] = before * PER_UNIT;
    rankSums[1] = after * PER_UNIT;
  },

  // only reached outside of the sweep, which has a faster one
  shareBonds: fixedColumns.shareBonds,

  followWeights({ rows, rowCount, rowLimits, weights, bonds }, start, stored, storedStart, rate, isNew) {
    const keep = isNew ? 0 : 1 - rate;
    let sum = 0;
    for (let r = 0; r < rowCount; r++) {
      const at = storedStart + (rows[r] as number);
      const held = Math.floor(UNITS_OF_U16 * (stored[at] as number));
      const bought = Math.floor(rate * (weights[start + r] as number) * UNITS);
      const bond = (bought + Math.floor(keep * held)) * PER_UNIT;
      bonds[r] = bond;
      stored[at] = bond * (rowLimits[r] as number);
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
