import type { FilecoinColumns } from '../columns';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';

/** Fills what users pay on each day, and what the same would cost them in a central cloud. */
export function fillUsers(state: FilecoinState, columns: FilecoinColumns): void {
  const { values, paths, days } = state;
  const { paidDataPib, storagePriceUsd, storageRevenueUsd, cloudStorageBillUsd, storageCostOverCloud } =
    columns;
  const perMonth = (TIB_PER_PIB * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
  for (let day = 0; day < days; day++) {
    const cloud = values.cloudStorageUsdPerTibMonth * (paths.cloudPrice[day] as number);
    const storage = storagePriceUsd[day] as number;
    const tib = (paidDataPib[day] as number) * perMonth;
    storageRevenueUsd[day] = tib * storage;
    cloudStorageBillUsd[day] = (tib / values.storedCopies) * cloud;
    storageCostOverCloud[day] = (storage * values.storedCopies) / cloud;
  }
  const { servedTibPerDay, retrievalProviders, retrievalRevenueUsd, retrievalCostUsd, cloudEgressBillUsd } =
    columns;
  for (let day = 0; day < days; day++) {
    const served = servedTibPerDay[day] as number;
    retrievalRevenueUsd[day] = served * values.retrievalPriceUsdPerTib;
    retrievalCostUsd[day] = (retrievalProviders[day] as number) * values.retrievalCostUsdPerDay;
    cloudEgressBillUsd[day] = served * values.cloudEgressUsdPerTib * (paths.cloudPrice[day] as number);
  }
}
