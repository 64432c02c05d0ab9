import type { FilecoinColumns } from '../columns';

/**
 * Fills where FIL went on each day from what the run recorded. Providers keep nothing: what they neither pledge nor pay
 * in fees goes to the market, and what they lack they get there. Differences of large sums may be off by a rounding,
 * never below 0. `vestingShare` of the miners' reward vests.
 */
export function fillFlow(columns: FilecoinColumns, days: number, vestingShare: number): void {
  const { emitted, unlocks, serviceRewardFil, rewardBurntFil, rewardReleasedFil } = columns;
  const { rewardAtOnceFil, rewardVestingFil, vestedFilPerDay } = columns;
  for (let day = 0; day < days; day++) {
    const apart = (serviceRewardFil[day] as number) + (rewardBurntFil[day] as number);
    const miners = Math.max(0, (emitted[day] as number) - apart);
    const vesting = vestingShare * miners;
    rewardVestingFil[day] = vesting;
    rewardAtOnceFil[day] = miners - vesting;
    vestedFilPerDay[day] = unlocks[day] as number;
    rewardReleasedFil[day] = Math.max(0, rewardReleasedFil[day] as number);
  }
  fillReturned(columns, days);
  fillBalance(columns, days);
}

function fillReturned(columns: FilecoinColumns, days: number): void {
  const { pledgeReturnedFil, releasedFilPerDay, terminationFeeFil, faultFeeFromPledgeFil } = columns;
  for (let day = 0; day < days; day++) {
    const fees = (terminationFeeFil[day] as number) + (faultFeeFromPledgeFil[day] as number);
    pledgeReturnedFil[day] = Math.max(0, (releasedFilPerDay[day] as number) - fees);
  }
}

function fillBalance(columns: FilecoinColumns, days: number): void {
  const { rewardAtOnceFil, rewardReleasedFil, pledgeReturnedFil, pledgedFilPerDay } = columns;
  const { sectorFeeFil, baseBurnFil, soldByProvidersFil, boughtByProvidersFil } = columns;
  for (let day = 0; day < days; day++) {
    const into =
      (rewardAtOnceFil[day] as number) +
      (rewardReleasedFil[day] as number) +
      (pledgeReturnedFil[day] as number);
    const out =
      (pledgedFilPerDay[day] as number) + (sectorFeeFil[day] as number) + (baseBurnFil[day] as number);
    soldByProvidersFil[day] = Math.max(0, into - out);
    boughtByProvidersFil[day] = Math.max(0, out - into);
  }
}
