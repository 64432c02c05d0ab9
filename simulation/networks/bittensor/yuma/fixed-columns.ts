import type { Arithmetic } from './arithmetic';
import { storeBonds, takeBonds } from './bonds';
import { fixedProduct, fixedQuotient } from './fixed-point';

type ColumnSteps = Pick<Arithmetic, 'takeWeights' | 'judge' | 'shareBonds' | 'followWeights' | 'earn'>;

const ALL = 65_535;

/** What an epoch does to a column in the chain's fixed point, every product and quotient rounded as there. */
export const fixedColumns: ColumnSteps = {
  takeWeights({ rows, rowCount, rowSums, weights }, start, raw, rawStart) {
    let largest = 0;
    for (let r = 0; r < rowCount; r++) {
      const value = raw[rawStart + (rows[r] as number)] as number;
      const weight = value === 0 ? 0 : fixedQuotient(value, rowSums[r] as number);
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
      const stake = rowStake[r] as number;
      const kept = weight < most ? weight : most;
      before += fixedProduct(weight, stake);
      after += fixedProduct(kept, stake);
      rowTrust[r] = (rowTrust[r] as number) + kept;
      if (penalty === 1) weights[start + r] = kept;
      else if (weight > most) weights[start + r] = weight + fixedProduct(most - weight, penalty);
    }
    rankSums[0] = before;
    rankSums[1] = after;
  },

  shareBonds(columns, start, stored, storedStart, rate, incentive, isNew) {
    const { rowCount, rowStake, rowDividends, weights, bonds } = columns;
    const heldSum = takeBonds(columns, stored, storedStart, isNew);
    let boughtSum = 0;
    for (let r = 0; r < rowCount; r++) {
      const bought = fixedProduct(weights[start + r] as number, rowStake[r] as number);
      weights[start + r] = bought;
      boughtSum += bought;
    }
    let sum = 0;
    for (let r = 0; r < rowCount; r++) {
      const bought = fixedQuotient(weights[start + r] as number, boughtSum);
      const kept = fixedQuotient(bonds[r] as number, heldSum);
      const bond = fixedProduct(bought, rate) + fixedProduct(kept, 1 - rate);
      bonds[r] = bond;
      sum += bond;
    }
    let largest = 0;
    for (let r = 0; r < rowCount; r++) {
      const share = fixedQuotient(bonds[r] as number, sum);
      bonds[r] = share;
      rowDividends[r] = (rowDividends[r] as number) + fixedProduct(share, incentive);
      if (share > largest) largest = share;
    }
    for (let r = 0; r < rowCount; r++) bonds[r] = fixedQuotient(bonds[r] as number, largest);
    storeBonds(columns, stored, storedStart);
  },

  followWeights(columns, start, stored, storedStart, rate, isNew) {
    const { rowCount, weights, bonds } = columns;
    takeBonds(columns, stored, storedStart, isNew);
    let sum = 0;
    for (let r = 0; r < rowCount; r++) {
      const held = fixedQuotient(bonds[r] as number, ALL);
      const bond = fixedProduct(weights[start + r] as number, rate) + fixedProduct(held, 1 - rate);
      bonds[r] = bond;
      sum += bond;
    }
    storeBonds(columns, stored, storedStart);
    return sum;
  },

  earn({ rowCount, rowDividends, bonds }, sum, incentive) {
    for (let r = 0; r < rowCount; r++) {
      const share = fixedQuotient(bonds[r] as number, sum);
      rowDividends[r] = (rowDividends[r] as number) + fixedProduct(share, incentive);
    }
  },
};
