import type { FilecoinColumns } from '../columns';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR } from '../units-of-power';

/** With less than one FIL in existence a rate over supply says nothing, nor where it would be beyond all numbers. */
const SMALLEST_SUPPLY_FIL = 1;

/** Fills what is minted, burnt and left in existence on each day, and inflation. */
export function fillSupply({ values, days }: FilecoinState, columns: FilecoinColumns): void {
  fillMinted(columns, days);
  fillBurned(columns, days);
  const { emitted, unlocks, burned, supply, inflationPerYear, mintingInflationPerYear } = columns;
  const { reserveDisbursedFil } = values;
  const { simpleMintedFil, baselineMintedFil, vestedFil, burntFil } = columns;
  for (let day = 0; day < days; day++) {
    const minted =
      reserveDisbursedFil + (simpleMintedFil[day] as number) + (baselineMintedFil[day] as number);
    const total = minted + (vestedFil[day] as number) - (burntFil[day] as number);
    const reward = emitted[day] as number;
    const before = total - (reward + (unlocks[day] as number) - (burned[day] as number));
    const defined = total >= SMALLEST_SUPPLY_FIL && before >= SMALLEST_SUPPLY_FIL;
    supply[day] = total;
    inflationPerYear[day] = defined ? overYear(total / before) : Number.NaN;
    mintingInflationPerYear[day] = defined ? overYear(1 + reward / before) : Number.NaN;
  }
}

/** Change within a year of days that each multiply by `factor`, of 0 or more. */
function overYear(factor: number): number {
  let product = 1;
  for (let power = factor, days = DAYS_PER_YEAR; days > 0; days >>= 1) {
    if (days & 1) product *= power;
    power *= power;
  }
  return product < Infinity ? product - 1 : Number.NaN;
}

function fillMinted(columns: FilecoinColumns, days: number): void {
  const { emitted, dayRewardFil, mintedFil, simpleMintedFil, baselineMintedFil } = columns;
  dayRewardFil.set(emitted);
  for (let day = 0; day < days; day++) {
    mintedFil[day] = (simpleMintedFil[day] as number) + (baselineMintedFil[day] as number);
  }
}

function fillBurned(columns: FilecoinColumns, days: number): void {
  const { burned, rewardBurntFil, baseBurnFil, sectorFeeFil } = columns;
  const { terminationFeeFil, faultFeeFromRewardsFil, faultFeeFromPledgeFil } = columns;
  for (let day = 0; day < days; day++) {
    const penalties =
      (terminationFeeFil[day] as number) +
      (faultFeeFromRewardsFil[day] as number) +
      (faultFeeFromPledgeFil[day] as number);
    burned[day] =
      (rewardBurntFil[day] as number) +
      (baseBurnFil[day] as number) +
      (sectorFeeFil[day] as number) +
      penalties;
  }
}
