import type { FilecoinColumns } from '../columns';
import { storageRevenue } from '../mechanisms/payments';
import { nextProviders, servedTib } from '../mechanisms/retrieval';
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
  fillRetrieval(state, columns);
  const { retrievalRevenueUsd, revenueUsd } = columns;
  for (let day = 0; day < days; day++) {
    const storage = storageRevenue(paidDataPib[day] as number, storagePriceUsd[day] as number);
    revenueUsd[day] = storage + (retrievalRevenueUsd[day] as number);
  }
}

function fillRetrieval({ values, paths, days }: FilecoinState, columns: FilecoinColumns): void {
  const { paidDataPib, servedTibPerDay, retrievalProviders } = columns;
  const { retrievalRevenueUsd, retrievalCostUsd, cloudEgressBillUsd } = columns;
  let providers = values.retrievalProvidersAtStart;
  for (let day = 0; day < days; day++) {
    const served = servedTib(paidDataPib[day] as number, values);
    const income = served * values.retrievalPriceUsdPerTib;
    if (day > 0)
      providers = nextProviders(providers, income, values.retrievalCostUsdPerDay, values.retrievalEntrySpeed);
    servedTibPerDay[day] = served;
    retrievalProviders[day] = providers;
    retrievalRevenueUsd[day] = income;
    retrievalCostUsd[day] = providers * values.retrievalCostUsdPerDay;
    cloudEgressBillUsd[day] = served * values.cloudEgressUsdPerTib * (paths.cloudPrice[day] as number);
  }
}
