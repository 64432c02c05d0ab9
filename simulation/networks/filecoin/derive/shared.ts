import type { FilecoinColumns } from '../columns';
import { LEAST_MESSAGES } from '../mechanisms/messages';
import { verifiedShare } from '../mechanisms/power';
import type { FilecoinState } from '../state';
import { PIB_PER_EIB } from '../units-of-power';

/** Fills what of the shared daily record follows from Filecoin's own columns: prices, payments, shares. */
export function fillShared(state: FilecoinState, columns: FilecoinColumns): void {
  const { paths, derived, days } = state;
  columns.price.set(paths.price);
  columns.baselineEib.set(paths.baselineEib);
  columns.latencySeconds.fill(derived.latencySeconds);
  const { price, burned, rewardBurntFil, feesUsd, baseBurnFil, transactions, feePerTransactionUsd } = columns;
  for (let day = 0; day < days; day++) {
    const usd = price[day] as number;
    const messages = transactions[day] as number;
    feesUsd[day] = Math.max(0, (burned[day] as number) - (rewardBurntFil[day] as number)) * usd;
    feePerTransactionUsd[day] =
      messages > LEAST_MESSAGES ? ((baseBurnFil[day] as number) * usd) / messages : 0;
  }
  const { staked, lockedPledgeFil, lockedRewardFil, circulating, lockedShare } = columns;
  for (let day = 0; day < days; day++) {
    const free = circulating[day] as number;
    staked[day] = (lockedPledgeFil[day] as number) + (lockedRewardFil[day] as number);
    lockedShare[day] = free > 0 ? (staked[day] as number) / free : 0;
  }
  fillPower(columns, days);
  fillRewards(columns, days, derived.highestQuality);
}

function fillPower(columns: FilecoinColumns, days: number): void {
  const { capacity, rawPowerEib, activeDataPib, utilisation, used } = columns;
  used.set(activeDataPib);
  for (let day = 0; day < days; day++) {
    const raw = capacity[day] as number;
    rawPowerEib[day] = raw / PIB_PER_EIB;
    utilisation[day] = raw > 0 ? (activeDataPib[day] as number) / raw : 0;
  }
}

/** Shares what miners get by quality-adjusted power: verified-deal sectors, and all others. */
function fillRewards(columns: FilecoinColumns, days: number, quality: number): void {
  const { emitted, serviceRewardFil, rewardBurntFil, verifiedPowerShare } = columns;
  const { capacity, qualityAdjustedPowerEib } = columns;
  const [verifiedDeals, committedCapacity] = columns.rewards as readonly [Float64Array, Float64Array];
  for (let day = 0; day < days; day++) {
    const qa = (qualityAdjustedPowerEib[day] as number) * PIB_PER_EIB;
    const verified = verifiedShare(capacity[day] as number, qa, quality);
    const apart = (serviceRewardFil[day] as number) + (rewardBurntFil[day] as number);
    const miners = Math.max(0, (emitted[day] as number) - apart);
    verifiedPowerShare[day] = verified;
    verifiedDeals[day] = miners * verified;
    committedCapacity[day] = miners - miners * verified;
  }
}
